/* ---
algorithm: length
structure: linked_list
method: recursion with a running count
time: O(n)
space: O(n)
call: CountNodes(list(xs)) -> return
--- */
#include <stddef.h>

typedef struct Node
{
    double Weight;
    struct Node *Next;
} Node;

static size_t CountFrom(const Node *First, size_t SoFar)
{
    if (First == NULL)
    {
        return SoFar;
    }
    return CountFrom(First->Next, SoFar + 1);
}

size_t CountNodes(const Node *First)
{
    return CountFrom(First, 0);
}
