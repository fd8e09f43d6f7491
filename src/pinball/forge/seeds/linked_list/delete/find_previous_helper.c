/* ---
algorithm: delete
structure: linked_list
method: helper finds the node before, header node
time: O(n)
space: O(1)
call: remove_value(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct Node;
typedef struct Node *PtrToNode;
typedef PtrToNode List;
typedef PtrToNode Position;

struct Node {
    int Element;
    Position Next;
};

static int IsLast(Position P)
{
    return P->Next == NULL;
}

static Position FindPrevious(int X, List L)
{
    Position P = L;
    while (P->Next != NULL && P->Next->Element != X)
        P = P->Next;
    return P;
}

static void Delete(int X, List L)
{
    Position P, TmpCell;

    P = FindPrevious(X, L);
    if (!IsLast(P)) {
        TmpCell = P->Next;
        P->Next = TmpCell->Next;
        free(TmpCell);
    }
}

List remove_value(List first, int x)
{
    struct Node header;
    header.Element = 0;
    header.Next = first;
    Delete(x, &header);
    return header.Next;
}
