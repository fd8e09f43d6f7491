/* ---
algorithm: sum
structure: binary_tree
method: recursion, both sums and the own value
time: O(n)
space: O(n)
call: sum(tree(t)) -> return
--- */
struct node {
    int data;
    struct node *left;
    struct node *right;
};

int sum(struct node *p)
{
    int l, r;
    if (p == 0)
        return 0;
    l = sum(p->left);
    r = sum(p->right);
    return l + r + p->data;
}
