/* ---
algorithm: bubble_once
structure: array
method: one pass over records, tells whether it swapped
time: O(n)
space: O(1)
call: one_pass(xs, len(xs)) -> xs
--- */
#include <stdbool.h>

struct entry {
    int key;
    int payload;
};

bool one_pass(struct entry *e, int n)
{
    bool swapped = false;

    for (int i = 1; i < n; i++) {
        if (e[i - 1].key > e[i].key) {
            struct entry t = e[i];
            e[i] = e[i - 1];
            e[i - 1] = t;
            swapped = true;
        }
    }
    return swapped;
}
