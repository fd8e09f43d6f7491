/* ---
algorithm: larger_count
structure: binary_tree
method: recursion with a local count
time: O(n)
space: O(n)
call: count_larger(tree(t), k) -> return
--- */
struct node {
    int data;
    struct node *left;
    struct node *right;
};

int count_larger(struct node *p, int k)
{
    int c = 0;

    if (p == 0)
        return 0;
    if (p->data > k)
        c = 1;
    c += count_larger(p->left, k);
    c += count_larger(p->right, k);
    return c;
}
