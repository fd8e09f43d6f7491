/* ---
algorithm: search
structure: linked_list
method: one loop with two conditions
time: O(n)
space: O(1)
call: search(list(xs), k) -> return
view: found
--- */
#include <stdbool.h>
#include <stddef.h>

struct Node {
    int key;
    struct Node *next;
};

bool search(struct Node *head, int x)
{
    struct Node *current = head;
    while (current != NULL && current->key != x)
        current = current->next;
    return current != NULL;
}
