/* ---
algorithm: search_unordered
structure: binary_tree
method: recursion with a status, the node behind a pointer, prints
time: O(n)
space: O(n)
call: lookup(tree(t), k) -> stdout
--- */
#include <stdio.h>
#include <stddef.h>

typedef struct element {
    int id;
    struct element *child;
    struct element *sibling;
} element_t;

static int locate(element_t *e, int id, element_t **result) {
    for (; e != NULL; e = e->sibling) {
        if (e->id == id) {
            *result = e;
            return 0;
        }
        if (locate(e->child, id, result) == 0) {
            return 0;
        }
    }
    return -1;
}

void lookup(element_t *root, int id) {
    element_t *found = NULL;
    if (locate(root, id, &found) == 0) {
        printf("%d\n", 1);
    } else {
        printf("%d\n", 0);
    }
}
