/* ---
algorithm: occurrences
structure: binary_tree
method: recursion that adds both sides
time: O(n)
space: O(n)
call: count(tree(t), k) -> return
--- */
struct node {
    int data;
    struct node *left;
    struct node *right;
};

int count(struct node *root, int x)
{
    if (root == 0)
        return 0;
    return (root->data == x) + count(root->left, x) + count(root->right, x);
}
