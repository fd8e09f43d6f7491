/* ---
algorithm: delete
structure: linked_list
method: recursion on the link itself
time: O(n)
space: O(n)
call: discard(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct node {
    double num;
    struct node *next;
};

void discard(struct node **link, double num) {
    struct node *here = *link;
    if (here == NULL) return;
    if (here->num != num) {
        discard(&here->next, num);
    } else {
        *link = here->next;
        free(here);
    }
}
