/* ---
algorithm: mirror
structure: binary_tree
method: recursion, children exchanged after both sides
time: O(n)
space: O(n)
call: swap_tree(tree(t)) -> tree(t)
--- */
struct node {
    int data;
    struct node *left;
    struct node *right;
};

void swap_nodes(struct node **a, struct node **b)
{
    struct node *c = *a;
    *a = *b;
    *b = c;
}

void swap_tree(struct node *root)
{
    if (root == 0)
        return;
    swap_tree(root->left);
    swap_tree(root->right);
    swap_nodes(&root->left, &root->right);
}
