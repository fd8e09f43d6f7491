/* ---
algorithm: merge
structure: linked_list
method: a new list, both arguments unchanged
time: O(n)
space: O(n)
call: merged(list(xs), list(ys)) -> list(return)
--- */
#include <stdlib.h>

struct List
{
    int Info;
    struct List *Next;
};

static struct List *Append(struct List *Last, int Info)
{
    struct List *Node = malloc(sizeof(struct List));
    if (Node == NULL)
        abort();
    Node->Info = Info;
    Node->Next = NULL;
    Last->Next = Node;
    return Node;
}

struct List *merged(const struct List *A, const struct List *B)
{
    struct List Head;
    struct List *Last = &Head;

    Head.Next = NULL;
    while (A != NULL || B != NULL)
    {
        if (B == NULL || (A != NULL && A->Info <= B->Info))
        {
            Last = Append(Last, A->Info);
            A = A->Next;
        }
        else
        {
            Last = Append(Last, B->Info);
            B = B->Next;
        }
    }
    return Head.Next;
}
