/* ---
algorithm: sort
structure: array
method: tree sort: numbers go into a search tree and come back in order
time: O(n^2)
typical: O(n log n)
space: O(n)
call: tree_sort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

typedef struct Node {
    int value;
    struct Node *smaller, *larger;
} Node;

static Node *insert(Node *root, int value)
{
    if (root == NULL) {
        Node *leaf = malloc(sizeof(Node));
        leaf->value = value;
        leaf->smaller = leaf->larger = NULL;
        return leaf;
    }
    if (value < root->value)
        root->smaller = insert(root->smaller, value);
    else
        root->larger = insert(root->larger, value);
    return root;
}

/* Write the tree back from left to right, freeing it on the way. */
static int *unload(Node *root, int *to)
{
    if (!root)
        return to;
    to = unload(root->smaller, to);
    *to++ = root->value;
    to = unload(root->larger, to);
    free(root);
    return to;
}

void tree_sort(int *a, int n)
{
    Node *root = NULL;
    for (int i = 0; i < n; i++)
        root = insert(root, a[i]);
    unload(root, a);
}
