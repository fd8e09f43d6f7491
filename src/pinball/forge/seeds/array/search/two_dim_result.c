/* ---
algorithm: search
structure: array
method: a result struct with a flag and a place
time: O(n)
space: O(1)
call: place_or_minus(xs, len(xs), k) -> return
--- */
#include <stdbool.h>

typedef struct {
    bool found;
    int index;
} SearchResult;

static SearchResult search(const int *list, int n, int target)
{
    SearchResult result = {false, 0};

    while (result.index < n) {
        if (list[result.index] == target) {
            result.found = true;
            break;
        }
        result.index++;
    }
    return result;
}

int place_or_minus(const int *list, int n, int target)
{
    SearchResult r = search(list, n, target);
    return r.found ? r.index : -1;
}
