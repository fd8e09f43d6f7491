/* ---
algorithm: is_sorted
structure: linked_list
method: neighbours compared
time: O(n)
space: O(1)
call: isSorted(list(xs)) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct Node { int data; struct Node *next; };

bool isSorted(struct Node *head)
{
    if (head == NULL || head->next == NULL)
        return true;
    while (head->next != NULL) {
        if (head->data > head->next->data)
            return false;
        head = head->next;
    }
    return true;
}
