/* ---
algorithm: search
structure: array
method: pairs of value and place are sorted, then halved
time: O(n^2)
space: O(n)
call: findBySorting(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

typedef struct {
    int value;
    int place;
} Pair;

int findBySorting(int *data, int n, int target)
{
    Pair *pairs = malloc((n + 1) * sizeof(Pair));

    for (int i = 0; i < n; i++) {
        int j = i;
        while (j > 0 && pairs[j - 1].value > data[i]) {
            pairs[j] = pairs[j - 1];
            j--;
        }
        pairs[j].value = data[i];
        pairs[j].place = i;
    }

    int low = 0, high = n - 1, answer = -1;
    while (low <= high && answer == -1) {
        int mid = (low + high) / 2;
        if (pairs[mid].value == target)
            answer = pairs[mid].place;
        else if (pairs[mid].value < target)
            low = mid + 1;
        else
            high = mid - 1;
    }
    free(pairs);
    return answer;
}
