/* ---
algorithm: kth_smallest
structure: linked_list
method: the value with the right number of smaller ones
time: O(n^2)
space: O(1)
call: rank_value(list(xs), i) -> return
--- */
#include <stddef.h>

struct rec { int key; struct rec *next; };

int rank_value(struct rec *head, int rank)
{
    struct rec *p, *q;
    int less, equal;

    for (p = head; p != NULL; p = p->next) {
        less = equal = 0;
        for (q = head; q != NULL; q = q->next) {
            if (q->key < p->key)
                less++;
            else if (q->key == p->key)
                equal++;
        }
        if (less <= rank && rank < less + equal)
            return p->key;
    }
    return 0;
}
