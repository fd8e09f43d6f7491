/* ---
algorithm: postorder
structure: binary_tree
method: recursion over pointers to links
time: O(n)
space: O(n)
call: PostOrder(&tree(t)) -> stdout
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

void PostOrder(nodeType **root)
{
    if (*root == NULL)
    {
        return;
    }
    else
    {
        PostOrder(&(*root)->llink);
        PostOrder(&(*root)->rlink);
        process(*root);
    }
}
