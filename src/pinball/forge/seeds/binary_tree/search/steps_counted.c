/* ---
algorithm: search
structure: binary_tree
method: counts its steps beside the search
time: O(n)
typical: O(log n)
space: O(1)
call: found_after(tree(t), k) -> return
--- */
#include <stdlib.h>

struct node {
    int info;
    struct node *llink;
    struct node *rlink;
};

/* steps becomes the number of nodes looked at */
static struct node *tree_search(struct node *p, int arg, int *steps)
{
    *steps = 0;
    while (p) {
        ++*steps;
        if (arg == p->info)
            break;
        else if (arg < p->info)
            p = p->llink;
        else
            p = p->rlink;
    }
    return p;
}

int found_after(struct node *root, int arg)
{
    int steps;
    struct node *p = tree_search(root, arg, &steps);

    if (p == NULL || steps == 0)
        return 0;
    return 1;
}
