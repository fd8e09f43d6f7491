/* ---
algorithm: leaf_count
structure: binary_tree
method: counts while walking in order with a stack
time: O(n)
space: O(1)
call: numLeaves(tree(t)) -> return
--- */
#include <stddef.h>

typedef struct Node {
    int data;
    struct Node *left;
    struct Node *right;
} Node;

int numLeaves(Node *current) {
    Node *stack[1024];
    int top = -1;
    int leaves = 0;
    while (current != NULL || top >= 0) {
        while (current != NULL) {
            stack[++top] = current;
            current = current->left;
        }
        current = stack[top--];
        leaves += current->left == NULL && current->right == NULL;
        current = current->right;
    }
    return leaves;
}
