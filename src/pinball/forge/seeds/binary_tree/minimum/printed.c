/* ---
algorithm: minimum
structure: binary_tree
method: while loop, prints the value
time: O(n)
typical: O(log n)
space: O(1)
call: print_min(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

struct node *min_node(struct node *root)
{
    struct node *current = root;

    while (current != NULL && current->left != NULL)
        current = current->left;
    return current;
}

void print_min(struct node *root)
{
    struct node *m = min_node(root);

    if (m == NULL)
        printf("empty tree\n");
    else
        printf("Minimum = %d\n", m->data);
}
