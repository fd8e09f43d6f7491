/* ---
algorithm: even_values
structure: binary_tree
method: walk with a stack into an array
time: O(n)
space: O(1)
call: evens(tree(t), out(len(t))) -> out[:return]
--- */
#include <stddef.h>

typedef struct Node {
    int key;
    struct Node *left;
    struct Node *right;
} Node;

int evens(Node *node, int *out) {
    Node *stack[1100];
    int top = 0, count = 0;
    while (node != NULL || top > 0) {
        if (node != NULL) {
            stack[top++] = node;
            node = node->left;
        } else {
            node = stack[--top];
            if ((node->key & 1) == 0) out[count++] = node->key;
            node = node->right;
        }
    }
    return count;
}
