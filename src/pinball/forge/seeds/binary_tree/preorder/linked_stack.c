/* ---
algorithm: preorder
structure: binary_tree
method: stack of list cells, push and pop as helpers
time: O(n)
space: O(n)
call: PreOrder(tree(t), out(len(t))) -> out[:return]
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct BinTree
{
    int Element;
    struct BinTree *Left;
    struct BinTree *Right;
} BinTree;

typedef struct Cell
{
    BinTree *Tree;
    struct Cell *Next;
} Cell;

static void Push(Cell **Stack, BinTree *Tree)
{
    if (Tree == NULL)
        return;
    Cell *NewCell = malloc(sizeof(Cell));
    if (NewCell == NULL)
        exit(1);
    NewCell->Tree = Tree;
    NewCell->Next = *Stack;
    *Stack = NewCell;
}

static BinTree *Pop(Cell **Stack)
{
    Cell *Top = *Stack;
    BinTree *Tree = Top->Tree;
    *Stack = Top->Next;
    free(Top);
    return Tree;
}

static bool IsEmpty(Cell *Stack)
{
    return Stack == NULL;
}

int PreOrder(BinTree *Root, int Output[])
{
    Cell *Stack = NULL;
    int Length = 0;

    Push(&Stack, Root);
    while (!IsEmpty(Stack))
    {
        BinTree *Tree = Pop(&Stack);
        Output[Length++] = Tree->Element;
        Push(&Stack, Tree->Right);
        Push(&Stack, Tree->Left);
    }
    return Length;
}
