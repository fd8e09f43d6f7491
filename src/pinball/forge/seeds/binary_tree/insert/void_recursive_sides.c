/* ---
algorithm: insert
structure: binary_tree
method: recursion that looks below before it goes there
time: O(n)
typical: O(log n)
space: O(n)
call: put(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

typedef struct Node
{
    int Data;
    struct Node *Left, *Right;
} Node, *NodePtr;

NodePtr NewNode(int Data)
{
    NodePtr P = malloc(sizeof(Node));

    if (P == NULL)
        exit(1);
    P->Data = Data;
    P->Left = NULL;
    P->Right = NULL;
    return P;
}

void InsertBelow(NodePtr P, int Data)
{
    if (Data == P->Data)
        return;
    if (Data < P->Data)
    {
        if (P->Left == NULL)
            P->Left = NewNode(Data);
        else
            InsertBelow(P->Left, Data);
    }
    else
    {
        if (P->Right == NULL)
            P->Right = NewNode(Data);
        else
            InsertBelow(P->Right, Data);
    }
}

NodePtr put(NodePtr Root, int Data)
{
    if (Root == NULL)
        return NewNode(Data);
    InsertBelow(Root, Data);
    return Root;
}
