/* ---
algorithm: height
structure: binary_tree
method: recursion, an empty tree counts -1
time: O(n)
space: O(n)
call: Height(tree(t)) -> return
view: edges
--- */
#include <stdlib.h>

typedef struct BinaryTree
{
    double Value;
    struct BinaryTree *LeftChild;
    struct BinaryTree *RightChild;
} BinaryTree;

int Height(const BinaryTree *Tree)
{
    int Left;
    int Right;

    if (Tree == NULL)
    {
        return -1;
    }
    Left = Height(Tree->LeftChild);
    Right = Height(Tree->RightChild);
    if (Left < Right)
    {
        Left = Right;
    }
    return Left + 1;
}
