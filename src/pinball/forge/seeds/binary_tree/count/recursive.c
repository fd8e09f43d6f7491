/* ---
algorithm: count
structure: binary_tree
method: recursion, one expression
time: O(n)
space: O(n)
call: size(tree(t)) -> return
--- */
struct tree {
    int value;
    struct tree *left, *right;
};

int size(const struct tree *t)
{
    return t ? size(t->left) + size(t->right) + 1 : 0;
}
