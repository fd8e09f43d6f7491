/* ---
algorithm: inorder
structure: binary_tree
method: stack of nodes with a state each
time: O(n)
space: O(n)
call: inorder(tree(t), len(t), emit) -> emitted
--- */
#include <stdlib.h>

struct node {
    int value;
    struct node *left, *right;
};

enum state { FRESH, LEFT_DONE };

struct entry {
    struct node *node;
    enum state state;
};

void inorder(struct node *root, int capacity, void (*emit)(int))
{
    struct entry *stack = malloc((capacity + 1) * sizeof *stack);
    int depth = 0;

    if (stack == NULL)
        return;
    if (root != NULL) {
        stack[depth].node = root;
        stack[depth++].state = FRESH;
    }
    while (depth > 0) {
        struct entry *e = &stack[depth - 1];
        struct node *next = NULL;

        switch (e->state) {
        case FRESH:
            e->state = LEFT_DONE;
            next = e->node->left;
            break;
        case LEFT_DONE:
            emit(e->node->value);
            next = e->node->right;
            depth--;
            break;
        }
        if (next != NULL) {
            stack[depth].node = next;
            stack[depth].state = FRESH;
            depth++;
        }
    }
    free(stack);
}
