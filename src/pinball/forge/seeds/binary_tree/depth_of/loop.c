/* ---
algorithm: depth_of
structure: binary_tree
method: loop that counts its steps
time: O(n)
typical: O(log n)
space: O(1)
call: level_of(tree(t), k) -> return
--- */
struct node {
    int data;
    struct node *left;
    struct node *right;
};

int level_of(struct node *p, int key)
{
    int level = 0;

    while (p) {
        if (key == p->data)
            return level;
        level++;
        if (key < p->data)
            p = p->left;
        else
            p = p->right;
    }
    return -1;
}
