/* ---
algorithm: postorder
structure: binary_tree
method: counts first, then fills a returned array from its end
time: O(n)
space: O(n)
call: to_array(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct node {
    int key;
    struct node *left;
    struct node *right;
};

static int node_count(struct node *p)
{
    if (p == NULL)
        return 0;
    return node_count(p->left) + node_count(p->right) + 1;
}

static int *fill_back(struct node *p, int *end)
{
    if (p == NULL)
        return end;
    *--end = p->key;
    end = fill_back(p->right, end);
    end = fill_back(p->left, end);
    return end;
}

int *to_array(struct node *root, int *size)
{
    int *values;

    *size = node_count(root);
    values = malloc((*size + 1) * sizeof(*values));
    if (values != NULL)
        fill_back(root, values + *size);
    return values;
}
