/* ---
algorithm: postorder
structure: binary_tree
method: explicit stack that is asked for its top, node states in the low bit of an index
time: O(n)
space: O(n)
call: sequence(tree(t), len(t), emit) -> emitted
--- */
#include <stdlib.h>

struct node {
    struct node *left;
    struct node *right;
    int value;
};

/* Todo entries are 3 * i + step, where i is a place in the table of nodes met. */
void sequence(struct node *root, int size, void (*emit)(int))
{
    struct node **met = malloc((size + 1) * sizeof *met);
    int *todo = malloc((size + 1) * sizeof *todo);
    int known = 0, top = 0;

    if (met == NULL || todo == NULL)
        abort();
    if (root != NULL) {
        met[known] = root;
        todo[top++] = 3 * known++;
    }
    while (top > 0) {
        int entry = todo[top - 1];
        struct node *p = met[entry / 3];
        struct node *next = NULL;

        if (entry % 3 == 0) {
            next = p->left;
        } else if (entry % 3 == 1) {
            next = p->right;
        } else {
            emit(p->value);
            top--;
            continue;
        }
        todo[top - 1]++;
        if (next != NULL) {
            met[known] = next;
            todo[top++] = 3 * known++;
        }
    }
    free(todo);
    free(met);
}
