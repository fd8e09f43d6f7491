/* ---
algorithm: zigzag_level_order
structure: binary_tree
method: queue, every second level written backwards
time: O(n)
space: O(1)
call: zigzag(tree(t), out(len(t))) -> out[:return]
--- */
struct node {
    int data;
    struct node *left, *right;
};

int zigzag(struct node *root, int *out)
{
    struct node *queue[1024];
    int head = 0, tail = 0, n = 0, backwards = 0;

    if (root)
        queue[tail++] = root;
    while (head < tail) {
        int width = tail - head;
        for (int i = 0; i < width; i++) {
            struct node *t = queue[head++];
            out[n + (backwards ? width - 1 - i : i)] = t->data;
            if (t->left)
                queue[tail++] = t->left;
            if (t->right)
                queue[tail++] = t->right;
        }
        n += width;
        backwards = !backwards;
    }
    return n;
}
