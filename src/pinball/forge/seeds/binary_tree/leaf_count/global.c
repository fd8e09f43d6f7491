/* ---
algorithm: leaf_count
structure: binary_tree
method: walk that raises a global counter
time: O(n)
space: O(n)
call: LeafNumber(tree(t)) -> return
--- */
#include <stdio.h>

typedef struct TreeNode
{
    int Element;
    struct TreeNode *Left;
    struct TreeNode *Right;
} *Tree;

int Leaves;

void CountLeaves(Tree T)
{
    if (T != NULL)
    {
        if (T->Left == NULL && T->Right == NULL)
            Leaves++;
        else
        {
            CountLeaves(T->Left);
            CountLeaves(T->Right);
        }
    }
}

int LeafNumber(Tree T)
{
    Leaves = 0;
    CountLeaves(T);
    return Leaves;
}
