/* ---
algorithm: delete
structure: binary_tree
method: finds node and parent, a function for each case
time: O(n)
typical: O(log n)
space: O(1)
call: delete_key(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

struct node
{
    int info;
    struct node *lchild;
    struct node *rchild;
};

/* at most one child */
struct node *case_one(struct node *root, struct node *par, struct node *ptr)
{
    struct node *child;

    if (ptr->lchild != NULL)
        child = ptr->lchild;
    else
        child = ptr->rchild;
    if (par == NULL)
        root = child;
    else if (ptr == par->lchild)
        par->lchild = child;
    else
        par->rchild = child;
    free(ptr);
    return root;
}

/* two children */
struct node *case_two(struct node *root, struct node *ptr)
{
    struct node *succ, *parsucc;

    parsucc = ptr;
    succ = ptr->rchild;
    while (succ->lchild != NULL)
    {
        parsucc = succ;
        succ = succ->lchild;
    }
    ptr->info = succ->info;
    return case_one(root, parsucc, succ);
}

struct node *delete_key(struct node *root, int dkey)
{
    struct node *par = NULL;
    struct node *ptr = root;

    while (ptr != NULL)
    {
        if (dkey == ptr->info)
            break;
        par = ptr;
        if (dkey < ptr->info)
            ptr = ptr->lchild;
        else
            ptr = ptr->rchild;
    }
    if (ptr == NULL)
        return root;
    if (ptr->lchild != NULL && ptr->rchild != NULL)
        return case_two(root, ptr);
    return case_one(root, par, ptr);
}
