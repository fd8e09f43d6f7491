/* ---
algorithm: delete
structure: linked_list
method: recursion over node and previous, returns the list
time: O(n)
space: O(n)
call: listDelete(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct ListNodeStruct {
    int item;
    struct ListNodeStruct *next;
} ListNode;

static ListNode *doDelete(ListNode *list, ListNode *prev, ListNode *cur, int item)
{
    if (cur == NULL)
        return list;
    if (cur->item != item)
        return doDelete(list, cur, cur->next, item);
    if (prev == NULL)
        list = cur->next;
    else
        prev->next = cur->next;
    free(cur);
    return list;
}

ListNode *listDelete(ListNode *list, int item)
{
    return doDelete(list, NULL, list, item);
}
