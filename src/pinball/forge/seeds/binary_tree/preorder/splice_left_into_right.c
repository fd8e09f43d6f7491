/* ---
algorithm: preorder
structure: binary_tree
method: left subtree spliced in front of the right one, then steps right
time: O(n)
space: O(1)
call: unroll(tree(t), emit) -> emitted
--- */
struct node {
    long data;
    struct node *left, *right;
};

void unroll(struct node *root, void (*emit)(int)) {
    while (root) {
        emit((int)root->data);
        if (root->left) {
            struct node *end = root->left;
            while (end->right) end = end->right;
            end->right = root->right;
            root->right = root->left;
            root->left = 0;
        }
        root = root->right;
    }
}
