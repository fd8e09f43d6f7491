/* ---
algorithm: delete
structure: linked_list
method: one helper finds the predecessor, another unlinks
time: O(n)
space: O(1)
call: RemoveValue(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct TNode
{
    int iValue;
    struct TNode *pNext;
} TNode, *PNode;

static PNode FindValue(PNode pHead, int iValue)
{
    while (pHead != NULL && pHead->iValue != iValue)
        pHead = pHead->pNext;
    return pHead;
}

static PNode FindPredecessor(PNode pHead, PNode pNode)
{
    while (pHead->pNext != pNode)
        pHead = pHead->pNext;
    return pHead;
}

PNode RemoveValue(PNode pHead, int iValue)
{
    PNode pFound = FindValue(pHead, iValue);

    if (pFound == NULL)
        return pHead;
    if (pFound == pHead)
        pHead = pHead->pNext;
    else
        FindPredecessor(pHead, pFound)->pNext = pFound->pNext;
    free(pFound);
    return pHead;
}
