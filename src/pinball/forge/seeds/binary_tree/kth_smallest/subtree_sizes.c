/* ---
algorithm: kth_smallest
structure: binary_tree
method: goes left or right after counting the left side
time: O(n^2)
space: O(n)
call: nth(tree(t), k) -> return
--- */
typedef struct node { int x; struct node *l, *r; } node;

static int size(const node *n)
{
    return n ? 1 + size(n->l) + size(n->r) : 0;
}

int nth(const node *n, int k)
{
    while (n) {
        int left = size(n->l);
        if (k == left + 1)
            return n->x;
        if (k <= left) {
            n = n->l;
        } else {
            k -= left + 1;
            n = n->r;
        }
    }
    return -1;
}
