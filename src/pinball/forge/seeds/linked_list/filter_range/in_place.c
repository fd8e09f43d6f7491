/* ---
algorithm: filter_range
structure: linked_list
method: outsiders unlinked through the link's address
time: O(n)
space: O(1)
call: keep_between(&list(xs), lo, hi) -> list(xs)
--- */
#include <stdlib.h>

struct node {
    int data;
    struct node *next;
};

void keep_between(struct node **head, int lo, int hi)
{
    struct node **p = head;
    while (*p != NULL) {
        if ((*p)->data < lo || (*p)->data > hi) {
            struct node *out = *p;
            *p = (*p)->next;
            free(out);
        } else {
            p = &((*p)->next);
        }
    }
}
