/* ---
algorithm: left_view
structure: binary_tree
method: queue, the first of each level is kept
time: O(n)
space: O(1)
call: left_side(tree(t), out(len(t))) -> out[:return]
--- */
#include <stddef.h>

typedef struct Node {
    int key;
    struct Node *left, *right;
} Node;

int left_side(Node *root, int *out) {
    Node *q[1100];
    int head = 0, tail = 0, n = 0;
    if (root) q[tail++] = root;
    while (head < tail) {
        int end = tail;
        out[n++] = q[head]->key;
        while (head < end) {
            Node *x = q[head++];
            if (x->left) q[tail++] = x->left;
            if (x->right) q[tail++] = x->right;
        }
    }
    return n;
}
