/* ---
algorithm: reverse
structure: linked_list
method: counts nodes, then moves that many to the other list
time: O(n)
space: O(1)
call: ReverseItems(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

typedef struct _ITEM {
    double dValue;
    struct _ITEM *pNext;
} ITEM, *PITEM;

static int CountItems(const ITEM *pItem)
{
    int nItems = 0;
    while (pItem) {
        nItems++;
        pItem = pItem->pNext;
    }
    return nItems;
}

int ReverseItems(PITEM *ppHead)
{
    PITEM pNew = NULL;
    int nItems = CountItems(*ppHead);
    int i;

    for (i = 0; i < nItems; i++) {
        PITEM pItem = *ppHead;
        *ppHead = pItem->pNext;
        pItem->pNext = pNew;
        pNew = pItem;
    }
    *ppHead = pNew;
    return nItems;
}
