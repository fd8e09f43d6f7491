/* ---
algorithm: is_palindrome
structure: linked_list
method: values copied into an array, compared from both ends
time: O(n)
space: O(n)
call: isPalindrome(list(xs)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

struct ListNode {
    int val;
    struct ListNode *next;
};

bool isPalindrome(struct ListNode *head) {
    int n = 0;
    for (struct ListNode *p = head; p; p = p->next) n++;
    int *a = malloc((n + 1) * sizeof(int));
    if (!a) return false;
    int i = 0;
    for (struct ListNode *p = head; p; p = p->next) a[i++] = p->val;
    bool same = true;
    for (int l = 0, r = n - 1; l < r; l++, r--) {
        if (a[l] != a[r]) {
            same = false;
            break;
        }
    }
    free(a);
    return same;
}
