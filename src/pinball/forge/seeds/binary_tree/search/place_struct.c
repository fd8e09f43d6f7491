/* ---
algorithm: search
structure: binary_tree
method: finds the place of a key: parent, node and side
time: O(n)
typical: O(log n)
space: O(1)
call: Contains(tree(t), k) -> return
--- */
#include <stddef.h>

struct Node
{
    int Key;
    struct Node *Left;
    struct Node *Right;
};

struct Place
{
    struct Node *Parent;
    struct Node *Node;
    int Side;
};

static struct Place Locate(struct Node *Root, int Key)
{
    struct Place P;

    P.Parent = NULL;
    P.Node = Root;
    P.Side = 0;
    while (P.Node != NULL && P.Node->Key != Key)
    {
        P.Parent = P.Node;
        if (Key < P.Node->Key)
        {
            P.Side = -1;
            P.Node = P.Node->Left;
        }
        else
        {
            P.Side = 1;
            P.Node = P.Node->Right;
        }
    }
    return P;
}

int Contains(struct Node *Root, int Key)
{
    struct Place P = Locate(Root, Key);
    return P.Node != NULL;
}
