/* ---
algorithm: zigzag_level_order
structure: binary_tree
method: two stacks, one for each direction
time: O(n)
space: O(n)
call: PrintZigzag(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct TreeNode
{
    int Value;
    struct TreeNode *Left;
    struct TreeNode *Right;
} TreeNode;

typedef struct StackNode
{
    TreeNode *Tree;
    struct StackNode *Below;
} StackNode;

static void Push(StackNode **Stack, TreeNode *Tree)
{
    if (Tree == NULL)
        return;
    StackNode *Node = malloc(sizeof(StackNode));
    if (Node == NULL)
        exit(1);
    Node->Tree = Tree;
    Node->Below = *Stack;
    *Stack = Node;
}

static TreeNode *Pop(StackNode **Stack)
{
    StackNode *Node = *Stack;
    TreeNode *Tree = Node->Tree;
    *Stack = Node->Below;
    free(Node);
    return Tree;
}

void PrintZigzag(TreeNode *Root)
{
    StackNode *Forward = NULL;
    StackNode *Backward = NULL;

    Push(&Forward, Root);
    while (Forward != NULL || Backward != NULL)
    {
        while (Forward != NULL)
        {
            TreeNode *Tree = Pop(&Forward);
            printf("%d ", Tree->Value);
            Push(&Backward, Tree->Left);
            Push(&Backward, Tree->Right);
        }
        while (Backward != NULL)
        {
            TreeNode *Tree = Pop(&Backward);
            printf("%d ", Tree->Value);
            Push(&Forward, Tree->Right);
            Push(&Forward, Tree->Left);
        }
    }
    printf("\n");
}
