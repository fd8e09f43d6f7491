/* ---
algorithm: partition
structure: linked_list
method: smaller ones to one list, others to another, arrays of tails
time: O(n)
space: O(1)
call: partition(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct ListNode { int val; struct ListNode *next; };

struct ListNode *partition(struct ListNode *head, int x)
{
    struct ListNode *heads[2] = {NULL, NULL};
    struct ListNode **tails[2] = {&heads[0], &heads[1]};

    while (head) {
        int side = head->val >= x;
        *tails[side] = head;
        tails[side] = &head->next;
        head = head->next;
    }
    *tails[1] = NULL;
    *tails[0] = heads[1];
    return heads[0];
}
