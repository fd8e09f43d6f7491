/* ---
algorithm: is_balanced
structure: binary_tree
method: height of both sides at each node anew
time: O(n log n)
typical: O(n)
space: O(n)
call: balanced(tree(t)) -> return
--- */
struct node {
    int data;
    struct node *left;
    struct node *right;
};

int height(struct node *p)
{
    int l, r;
    if (!p)
        return 0;
    l = height(p->left);
    r = height(p->right);
    return 1 + (l > r ? l : r);
}

int balanced(struct node *p)
{
    int diff;
    if (!p)
        return 1;
    diff = height(p->left) - height(p->right);
    if (diff > 1 || diff < -1)
        return 0;
    return balanced(p->left) && balanced(p->right);
}
