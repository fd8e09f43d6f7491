/* ---
algorithm: sum
structure: linked_list
method: loop
time: O(n)
space: O(1)
call: sumOfNodes(list(xs)) -> return
--- */
#include <stddef.h>

struct Node {
    int data;
    struct Node *next;
};

int sumOfNodes(struct Node *head)
{
    struct Node *ptr = head;
    int sum = 0;
    while (ptr != NULL) {
        sum += ptr->data;
        ptr = ptr->next;
    }
    return sum;
}
