/* ---
algorithm: count
structure: binary_tree
method: recursion with variables for both sides, prints
time: O(n)
space: O(n)
call: show_count(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int countnodes(struct node *root)
{
    int left_count, right_count, total;

    if (root == NULL)
        return 0;
    left_count = countnodes(root->left);
    right_count = countnodes(root->right);
    total = left_count + right_count + 1;
    return total;
}

void show_count(struct node *root)
{
    printf("The tree has %d nodes\n", countnodes(root));
}
