/* ---
algorithm: count
structure: binary_tree
method: traversal with a global counter
time: O(n)
space: O(n)
call: countNodes(tree(t)) -> return
--- */
#include <stdio.h>

struct Node
{
    int data;
    struct Node *left;
    struct Node *right;
};

int counter = 0;

void visit(struct Node *node)
{
    if (node == NULL)
        return;
    counter++;
    visit(node->left);
    visit(node->right);
}

int countNodes(struct Node *root)
{
    counter = 0;
    visit(root);
    return counter;
}
