/* ---
algorithm: mirror
structure: binary_tree
method: breadth first
time: O(n)
space: O(n)
call: Mirror(&tree(t), len(t)) -> tree(t)
--- */
#include <stdlib.h>

typedef struct BTree
{
    double Info;
    struct BTree *Left;
    struct BTree *Right;
} BTree;

void Mirror(BTree **Root, size_t Limit)
{
    BTree **Queue = calloc(Limit + 1, sizeof(BTree *));
    size_t First = 0, Next = 0;

    if (!Queue)
        return;
    if (*Root)
        Queue[Next++] = *Root;
    for (; First < Next; First++)
    {
        BTree *Node = Queue[First];
        BTree *Left = Node->Left;
        Node->Left = Node->Right;
        Node->Right = Left;
        if (Node->Left)
            Queue[Next++] = Node->Left;
        if (Node->Right)
            Queue[Next++] = Node->Right;
    }
    free(Queue);
}
