/* ---
algorithm: partition
structure: array
method: two linked lists, appended
time: O(n)
space: O(n)
call: part(xs, len(xs), k) -> xs
--- */
#include <stdlib.h>

struct node {
    int x;
    struct node *next;
};

void part(int *v, int n, int k)
{
    struct node *low = NULL, *high = NULL, **lt = &low, **ht = &high, *p;

    for (int i = 0; i < n; i++) {
        p = malloc(sizeof *p);
        p->x = v[i];
        p->next = NULL;
        if (v[i] < k) {
            *lt = p;
            lt = &p->next;
        } else {
            *ht = p;
            ht = &p->next;
        }
    }
    *lt = high;
    while (low) {
        p = low->next;
        *v++ = low->x;
        free(low);
        low = p;
    }
}
