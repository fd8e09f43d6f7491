/* ---
algorithm: filter_divisible
structure: array
method: a new linked list of the multiples, appended at a tail pointer
time: O(n)
space: O(n)
call: select_multiples(xs, len(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct num {
    int n;
    struct num *next;
};

struct num *select_multiples(const int *v, int len, int k)
{
    struct num *head = NULL, **tail = &head;

    for (int i = 0; i < len; i++) {
        if (v[i] % k)
            continue;
        *tail = malloc(sizeof **tail);
        (*tail)->n = v[i];
        (*tail)->next = NULL;
        tail = &(*tail)->next;
    }
    return head;
}
