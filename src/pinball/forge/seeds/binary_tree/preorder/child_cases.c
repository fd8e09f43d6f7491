/* ---
algorithm: preorder
structure: binary_tree
method: cases for leaf, one child and two children
time: O(n)
space: O(n)
call: visit_all(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
struct Node {
    int data;
    struct Node *left;
    struct Node *right;
};

void go(struct Node *node, int *list, int *count) {
    if (node->left == 0 && node->right == 0) {
        list[*count] = node->data;
        *count = *count + 1;
    } else if (node->right == 0) {
        list[*count] = node->data;
        *count = *count + 1;
        go(node->left, list, count);
    } else if (node->left == 0) {
        list[*count] = node->data;
        *count = *count + 1;
        go(node->right, list, count);
    } else {
        list[*count] = node->data;
        *count = *count + 1;
        go(node->left, list, count);
        go(node->right, list, count);
    }
}

void visit_all(struct Node *root, int *list, int *count) {
    *count = 0;
    if (root != 0) {
        go(root, list, count);
    }
}
