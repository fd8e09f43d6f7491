/* ---
algorithm: remove_duplicates
structure: linked_list
method: each node against all later ones, works on unsorted lists too
time: O(n^2)
space: O(1)
call: RemoveDuplicates(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct Node
{
    int Data;
    struct Node *Next;
} Node;

Node *RemoveDuplicates(Node *Head)
{
    Node *Outer;
    Node *Inner;
    Node *Victim;

    for (Outer = Head; Outer != NULL; Outer = Outer->Next)
    {
        Inner = Outer;
        while (Inner->Next != NULL)
        {
            if (Inner->Next->Data == Outer->Data)
            {
                Victim = Inner->Next;
                Inner->Next = Victim->Next;
                free(Victim);
            }
            else
            {
                Inner = Inner->Next;
            }
        }
    }
    return Head;
}
