/* ---
algorithm: sort
structure: linked_list
method: bottom-up merge sort with runs of doubling length
time: O(n log n)
space: O(1)
call: SortList(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct Node
{
    int Key;
    struct Node *Next;
} Node;

/* Cuts the list after Count nodes and returns the rest. */
static Node *Cut(Node *List, int Count)
{
    while (List != NULL && --Count > 0)
        List = List->Next;
    if (List == NULL)
        return NULL;
    Node *Rest = List->Next;
    List->Next = NULL;
    return Rest;
}

static Node *Merge(Node *Tail, Node *A, Node *B)
{
    while (A != NULL && B != NULL)
    {
        Node **Smaller = (B->Key < A->Key) ? &B : &A;
        Tail->Next = *Smaller;
        Tail = *Smaller;
        *Smaller = Tail->Next;
    }
    Tail->Next = (A != NULL) ? A : B;
    while (Tail->Next != NULL)
        Tail = Tail->Next;
    return Tail;
}

Node *SortList(Node *List)
{
    Node Dummy = {0, List};
    int Length = 0;

    for (Node *P = List; P != NULL; P = P->Next)
        Length++;
    for (int Width = 1; Width < Length; Width *= 2)
    {
        Node *Tail = &Dummy;
        Node *Rest = Dummy.Next;
        while (Rest != NULL)
        {
            Node *A = Rest;
            Node *B = Cut(A, Width);
            Rest = Cut(B, Width);
            Tail = Merge(Tail, A, B);
        }
    }
    return Dummy.Next;
}
