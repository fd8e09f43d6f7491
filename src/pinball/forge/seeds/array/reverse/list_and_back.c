/* ---
algorithm: reverse
structure: array
method: prepended to a linked list, written back in its order
time: O(n)
space: O(n)
call: reverse_via_list(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

struct node {
    int v;
    struct node *n;
};

void reverse_via_list(int *a, int n)
{
    struct node *head = NULL;

    for (int i = 0; i < n; i++) {
        struct node *fresh = malloc(sizeof *fresh);
        *fresh = (struct node){a[i], head};
        head = fresh;
    }
    while (head != NULL) {
        struct node *gone = head;
        *a++ = gone->v;
        head = gone->n;
        free(gone);
    }
}
