/* ---
algorithm: maximum
structure: linked_list
method: loop from INT_MIN
time: O(n)
space: O(1)
call: largestElement(list(xs)) -> return
--- */
#include <limits.h>
#include <stddef.h>

struct Node {
    int data;
    struct Node *next;
};

int largestElement(struct Node *head)
{
    int max = INT_MIN;
    while (head != NULL) {
        if (max < head->data)
            max = head->data;
        head = head->next;
    }
    return max;
}
