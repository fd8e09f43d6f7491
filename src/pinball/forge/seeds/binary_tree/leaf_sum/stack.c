/* ---
algorithm: leaf_sum
structure: binary_tree
method: explicit stack
time: O(n)
space: O(1)
call: LeafTotal(tree(t)) -> return
--- */
#include <stddef.h>

typedef struct BinNode
{
    int Key;
    struct BinNode *Left;
    struct BinNode *Right;
} BinNode;

long LeafTotal(BinNode *Root)
{
    BinNode *Stack[1024];
    int Depth = 0;
    long Total = 0;

    if (Root != NULL)
        Stack[Depth++] = Root;
    while (Depth > 0)
    {
        BinNode *Node = Stack[--Depth];
        if (Node->Left == NULL && Node->Right == NULL)
        {
            Total += Node->Key;
            continue;
        }
        if (Node->Left != NULL)
            Stack[Depth++] = Node->Left;
        if (Node->Right != NULL)
            Stack[Depth++] = Node->Right;
    }
    return Total;
}
