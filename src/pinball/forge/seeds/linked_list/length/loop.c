/* ---
algorithm: length
structure: linked_list
method: counting loop
time: O(n)
space: O(1)
call: length(list(xs)) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *next;
};

int length(struct node *head)
{
    int count = 0;
    struct node *current = head;

    while (current != NULL) {
        count++;
        current = current->next;
    }
    return count;
}
