/* ---
algorithm: inorder
structure: binary_tree
method: recursion that computes each value's place from the sizes of subtrees
time: O(n^2)
typical: O(n log n)
space: O(n)
call: place_all(tree(t), out(len(t))) -> out[:return]
--- */
struct node {
    int value;
    struct node *left, *right;
};

static int size(const struct node *n)
{
    return n == 0 ? 0 : 1 + size(n->left) + size(n->right);
}

static void place(const struct node *n, int *to)
{
    int before;

    if (n == 0)
        return;
    before = size(n->left);
    to[before] = n->value;
    place(n->left, to);
    place(n->right, to + before + 1);
}

int place_all(const struct node *root, int *to)
{
    place(root, to);
    return size(root);
}
