/* ---
algorithm: is_palindrome
structure: linked_list
method: values in an array, compared from both ends
time: O(n)
space: O(1)
call: check_palindrome(list(xs)) -> return
--- */
#define MAX 1024

struct Node { int data; struct Node *next; };

static int values[MAX];

int check_palindrome(struct Node *head)
{
    int n = 0, lo, hi;
    while (head) {
        values[n++] = head->data;
        head = head->next;
    }
    for (lo = 0, hi = n - 1; lo < hi; lo++, hi--)
        if (values[lo] != values[hi])
            return 0;
    return 1;
}
