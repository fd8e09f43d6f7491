/* ---
algorithm: search
structure: binary_tree
method: iterative search that prints 1 or 0
time: O(n)
typical: O(log n)
space: O(1)
call: find_and_print(tree(t), k) -> stdout
--- */
#include <stdio.h>

struct node {
    int info;
    struct node *lchild;
    struct node *rchild;
};

struct node *locate(struct node *ptr, int data)
{
    while (ptr != NULL)
    {
        if (data < ptr->info)
            ptr = ptr->lchild;
        else if (data > ptr->info)
            ptr = ptr->rchild;
        else
            break;
    }
    return ptr;
}

void find_and_print(struct node *root, int data)
{
    if (locate(root, data) == NULL)
        printf("%d\n", 0);
    else
        printf("%d\n", 1);
}
