/* ---
algorithm: depths
structure: binary_tree
method: recursion that hands the depth down and prints it
time: O(n)
space: O(n)
call: show_depths(tree(t), 0) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void show_depths(struct node *t, int depth)
{
    if (t) {
        show_depths(t->left, depth + 1);
        printf("%d ", depth);
        show_depths(t->right, depth + 1);
    }
}
