/* ---
algorithm: has_duplicates
structure: linked_list
method: all pairs compared
time: O(n^2)
space: O(1)
call: hasDuplicates(list(xs)) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct Node { int data; struct Node *next; };

bool hasDuplicates(struct Node *head)
{
    for (struct Node *i = head; i != NULL; i = i->next)
        for (struct Node *j = i->next; j != NULL; j = j->next)
            if (i->data == j->data)
                return true;
    return false;
}
