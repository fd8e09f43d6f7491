/* ---
algorithm: inorder
structure: binary_tree
method: recursion over pointers to links
time: O(n)
space: O(n)
call: InOrder(&tree(t)) -> stdout
--- */
#include <stdio.h>

typedef struct nodeType
{
    int info;
    struct nodeType *llink;
    struct nodeType *rlink;
} nodeType;

static void process(nodeType *current)
{
    printf("Node: %d\n", current->info);
}

void InOrder(nodeType **root)
{
    if (*root == NULL)
    {
        return;
    }
    else
    {
        InOrder(&(*root)->llink);
        process(*root);
        InOrder(&(*root)->rlink);
    }
}
