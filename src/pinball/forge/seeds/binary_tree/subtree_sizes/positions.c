/* ---
algorithm: subtree_sizes
structure: binary_tree
method: the size is how far the output has moved on
time: O(n)
space: O(n)
call: subtreeSizes(tree(t), out(len(t)), 0) -> out[:return]
--- */
#include <stddef.h>

struct Node {
    int value;
    struct Node *left;
    struct Node *right;
};

int subtreeSizes(const struct Node *node, int *out, int start) {
    int end;
    if (node == NULL) return start;
    end = subtreeSizes(node->left, out, start);
    end = subtreeSizes(node->right, out, end);
    out[end] = end - start + 1;
    return end + 1;
}
