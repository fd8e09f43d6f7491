/* ---
algorithm: equal
structure: linked_list
method: both walked together
time: O(n)
space: O(1)
call: areIdentical(list(xs), list(ys)) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct Node { int data; struct Node *next; };

bool areIdentical(struct Node *a, struct Node *b)
{
    while (a != NULL && b != NULL) {
        if (a->data != b->data)
            return false;
        a = a->next;
        b = b->next;
    }
    return (a == NULL && b == NULL);
}
