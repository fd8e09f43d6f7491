/* ---
algorithm: preorder
structure: binary_tree
method: Morris threading, visit when the thread is laid
time: O(n)
space: O(1)
call: morris_preorder(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
#include <stddef.h>

struct tree_node {
    int key;
    struct tree_node *left_child;
    struct tree_node *right_child;
};

void morris_preorder(struct tree_node *root, int *output, int *output_count)
{
    struct tree_node *current = root;
    int written = 0;

    while (current != NULL) {
        if (current->left_child == NULL) {
            output[written++] = current->key;
            current = current->right_child;
            continue;
        }

        struct tree_node *predecessor = current->left_child;
        while (predecessor->right_child != NULL && predecessor->right_child != current) {
            predecessor = predecessor->right_child;
        }

        if (predecessor->right_child == current) {
            predecessor->right_child = NULL;
            current = current->right_child;
        } else {
            output[written++] = current->key;
            predecessor->right_child = current;
            current = current->left_child;
        }
    }
    *output_count = written;
}
