/* ---
algorithm: delete
structure: linked_list
method: endless while with nested ifs, head in a local copy
time: O(n)
space: O(1)
call: RemoveItem(list(xs), k) -> list(return)
--- */
#include <stddef.h>
#include <stdlib.h>

typedef struct _ITEM {
    int nKey;
    struct _ITEM *pNext;
} ITEM, *PITEM;

PITEM RemoveItem(PITEM pHead, int nKey)
{
    PITEM pItem = pHead;
    PITEM pLast = NULL;

    while (1) {
        if (pItem == NULL)
            return pHead;
        if (pItem->nKey == nKey) {
            if (pLast == NULL) {
                pHead = pItem->pNext;
            } else {
                pLast->pNext = pItem->pNext;
            }
            free(pItem);
            return pHead;
        }
        pLast = pItem;
        pItem = pItem->pNext;
    }
}
