/* ---
algorithm: reverse
structure: linked_list
method: dummy head, each next node moved to the front
time: O(n)
space: O(1)
call: ReverseInPlace(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct Element
{
    int Data;
    struct Element *Next;
} Element;

Element *ReverseInPlace(Element *First)
{
    Element Dummy;
    Element *Moved;

    if (First == NULL)
    {
        return NULL;
    }

    Dummy.Next = First;
    while (First->Next != NULL)
    {
        /* take the node behind First out and put it to the very front */
        Moved = First->Next;
        First->Next = Moved->Next;
        Moved->Next = Dummy.Next;
        Dummy.Next = Moved;
    }
    return Dummy.Next;
}
