/* ---
algorithm: is_palindrome
structure: linked_list
method: reversed copy compared
time: O(n)
space: O(n)
call: isPalindrome(list(xs)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

struct ListNode { int val; struct ListNode *next; };

bool isPalindrome(struct ListNode *head)
{
    struct ListNode *rev = NULL, *p;
    for (p = head; p; p = p->next) {
        struct ListNode *n = malloc(sizeof(struct ListNode));
        n->val = p->val;
        n->next = rev;
        rev = n;
    }
    for (p = head; p; p = p->next, rev = rev->next)
        if (p->val != rev->val)
            return false;
    return true;
}
