/* ---
algorithm: width
structure: binary_tree
method: queue, one round for each level
time: O(n)
space: O(1)
call: maxWidth(tree(t)) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int maxWidth(struct node *root)
{
    struct node *queue[1100];
    int head = 0, tail = 0, best = 0;

    if (root != NULL)
        queue[tail++] = root;
    while (head < tail) {
        int count = tail - head;
        if (count > best)
            best = count;
        while (count-- > 0) {
            struct node *p = queue[head++];
            if (p->left)
                queue[tail++] = p->left;
            if (p->right)
                queue[tail++] = p->right;
        }
    }
    return best;
}
