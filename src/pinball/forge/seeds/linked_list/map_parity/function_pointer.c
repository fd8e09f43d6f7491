/* ---
algorithm: map_parity
structure: linked_list
method: a function applied through its pointer
time: O(n)
space: O(1)
call: apply_parity(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct node { int key; struct node *next; };

static void transform(struct node *n, int (*f)(int))
{
    while (n != NULL) {
        n->key = (*f)(n->key);
        n = n->next;
    }
}

static int parity(int x) { return abs(x) % 2; }

void apply_parity(struct node **list) { transform(*list, &parity); }
