/* ---
algorithm: search
structure: binary_tree
method: the two children in a local array, the comparison is the index
time: O(n)
typical: O(log n)
space: O(1)
call: member(tree(t), k) -> return
--- */
struct node {
    int key;
    struct node *zero, *one;
};

int member(struct node *n, int k)
{
    struct node *next[2];

    while (n && n->key - k) {
        next[0] = n->zero;
        next[1] = n->one;
        n = next[n->key < k];
    }
    return n != 0;
}
