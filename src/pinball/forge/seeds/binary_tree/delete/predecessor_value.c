/* ---
algorithm: delete
structure: binary_tree
method: recursion; the largest value of the left subtree moves up
time: O(n)
typical: O(log n)
space: O(n)
call: Delete(tree(t), k) -> tree(return)
view: predecessor
--- */
#include <stdlib.h>

typedef struct TreeNode
{
    long Element;
    struct TreeNode *Left;
    struct TreeNode *Right;
} *SearchTree;

static SearchTree FindMax(SearchTree T)
{
    while (T->Right != NULL)
        T = T->Right;
    return T;
}

SearchTree Delete(SearchTree T, long X)
{
    SearchTree Child;

    if (T == NULL)
        return NULL;
    if (X < T->Element)
        T->Left = Delete(T->Left, X);
    else if (X > T->Element)
        T->Right = Delete(T->Right, X);
    else if (T->Left != NULL && T->Right != NULL)
    {
        T->Element = FindMax(T->Left)->Element;
        T->Left = Delete(T->Left, T->Element);
    }
    else
    {
        Child = T->Left != NULL ? T->Left : T->Right;
        free(T);
        T = Child;
    }
    return T;
}
