/* ---
algorithm: postorder
structure: binary_tree
method: a linked list filled from the front: root, right, left
time: O(n)
space: O(n)
call: ToList(tree(t)) -> list(return)
--- */
#include <stdlib.h>

struct Tree
{
    long Key;
    struct Tree *Left;
    struct Tree *Right;
};

struct List
{
    long Key;
    struct List *Next;
};

static void Prepend(struct List **List, long Key)
{
    struct List *Node = malloc(sizeof(struct List));
    if (Node == NULL)
        exit(1);
    Node->Key = Key;
    Node->Next = *List;
    *List = Node;
}

static void Collect(const struct Tree *Tree, struct List **List)
{
    while (Tree != NULL)
    {
        Prepend(List, Tree->Key);
        Collect(Tree->Right, List);
        Tree = Tree->Left;
    }
}

struct List *ToList(const struct Tree *Tree)
{
    struct List *List = NULL;
    Collect(Tree, &List);
    return List;
}
