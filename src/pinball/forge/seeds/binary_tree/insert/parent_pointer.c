/* ---
algorithm: insert
structure: binary_tree
method: loop with a parent pointer, then hung in
time: O(n)
typical: O(log n)
space: O(1)
call: InsertKey(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

typedef struct TreeNode
{
    int Key;
    struct TreeNode *Left;
    struct TreeNode *Right;
} TreeNode;

TreeNode *InsertKey(TreeNode *Root, int Key)
{
    TreeNode *Parent = NULL;
    TreeNode *Node = Root;

    while (Node != NULL)
    {
        Parent = Node;
        if (Key < Node->Key)
            Node = Node->Left;
        else if (Node->Key < Key)
            Node = Node->Right;
        else
            return Root; /* already there */
    }

    TreeNode *Fresh = malloc(sizeof(TreeNode));
    if (Fresh == NULL)
        return Root;
    Fresh->Key = Key;
    Fresh->Left = NULL;
    Fresh->Right = NULL;

    if (Parent == NULL)
        return Fresh;
    if (Key < Parent->Key)
        Parent->Left = Fresh;
    else
        Parent->Right = Fresh;
    return Root;
}
