/* ---
algorithm: delete_smaller_before
structure: linked_list
method: the rest first, then compared with its head
time: O(n)
space: O(n)
call: removeSmaller(list(xs)) -> list(return)
--- */
struct ListNode { int val; struct ListNode *next; };

struct ListNode *removeSmaller(struct ListNode *head)
{
    if (head == 0 || head->next == 0)
        return head;
    head->next = removeSmaller(head->next);
    return head->val < head->next->val ? head->next : head;
}
