/* ---
algorithm: search_unordered
structure: binary_tree
method: recursion in one expression
time: O(n)
space: O(n)
call: ifNodeExists(tree(t), k) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct Node {
    int data;
    struct Node *left, *right;
};

bool ifNodeExists(struct Node *node, int key)
{
    if (node == NULL)
        return false;
    return node->data == key || ifNodeExists(node->left, key) || ifNodeExists(node->right, key);
}
