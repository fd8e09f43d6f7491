/* ---
algorithm: inorder
structure: binary_tree
method: recursion into a global array with a global count
time: O(n)
space: O(n)
call: Traverse(tree(t)) -> Values[:global Count]
--- */
#include <stdlib.h>

#define MAX_VALUES 4096

struct TreeNode
{
    int Key;
    struct TreeNode *Left;
    struct TreeNode *Right;
};

int Values[MAX_VALUES];
int Count;

static void Visit(struct TreeNode *Node)
{
    if (Node->Left != NULL)
    {
        Visit(Node->Left);
    }
    Values[Count] = Node->Key;
    Count = Count + 1;
    if (Node->Right != NULL)
    {
        Visit(Node->Right);
    }
}

void Traverse(struct TreeNode *Root)
{
    Count = 0;
    if (Root != NULL)
    {
        Visit(Root);
    }
}
