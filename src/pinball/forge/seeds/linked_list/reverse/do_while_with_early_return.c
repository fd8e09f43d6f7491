/* ---
algorithm: reverse
structure: linked_list
method: lists of none and one first, then do while
time: O(n)
space: O(1)
call: invert(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

struct tNode {
    double f;
    struct tNode *pNext;
};

int invert(struct tNode **ppStart)
{
    struct tNode *a, *b, *c;
    int steps = 0;

    if (ppStart == NULL || *ppStart == NULL)
        return -1;
    a = *ppStart;
    b = a->pNext;
    if (b == NULL)
        return 0;
    a->pNext = NULL;
    do {
        c = b->pNext;
        b->pNext = a;
        a = b;
        b = c;
        ++steps;
    } while (c != NULL);
    *ppStart = a;
    return steps;
}
