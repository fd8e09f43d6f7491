/* ---
algorithm: map
structure: linked_list
method: Pascal style with begin and end names, pointer to head
time: O(n)
space: O(1)
call: DoubleList(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

struct TNode {
    int Info;
    struct TNode *Next;
};
typedef struct TNode *PNode;

void DoubleList(PNode *L)
{
    PNode P;

    P = *L;
    while (P != NULL)
    {
        P->Info = 2 * P->Info;
        P = P->Next;
    }
}
