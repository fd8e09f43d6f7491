/* ---
algorithm: preorder
structure: binary_tree
method: recursion into a global array
time: O(n)
space: O(n)
call: list_tree(tree(t)) -> order[:global used]
--- */
#include <stddef.h>

struct vertex {
    int name;
    struct vertex *first;
    struct vertex *second;
};

int order[2000];
int used = 0;

static void visit(const struct vertex *v)
{
    order[used++] = v->name;
    if (v->first != NULL) visit(v->first);
    if (v->second != NULL) visit(v->second);
}

void list_tree(const struct vertex *root)
{
    used = 0;
    if (root != NULL)
        visit(root);
}
