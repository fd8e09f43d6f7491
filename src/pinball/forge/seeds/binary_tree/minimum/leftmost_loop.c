/* ---
algorithm: minimum
structure: binary_tree
method: loop to the leftmost node
time: O(n)
typical: O(log n)
space: O(1)
call: minValue(tree(t)) -> return
--- */
struct node {
    int data;
    struct node *left;
    struct node *right;
};

int minValue(struct node *node)
{
    struct node *current = node;

    /* the smallest value is at the far left */
    while (current->left != 0)
        current = current->left;
    return current->data;
}
