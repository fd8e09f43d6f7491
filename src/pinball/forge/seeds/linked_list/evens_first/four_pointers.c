/* ---
algorithm: evens_first
structure: linked_list
method: four pointers for both lists
time: O(n)
space: O(1)
call: segregate(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct Node { int data; struct Node *next; };

struct Node *segregate(struct Node *head)
{
    struct Node *evenStart = NULL, *evenEnd = NULL, *oddStart = NULL, *oddEnd = NULL;
    struct Node *cur;

    for (cur = head; cur != NULL; cur = cur->next) {
        if (cur->data % 2 == 0) {
            if (evenStart == NULL) evenStart = evenEnd = cur;
            else { evenEnd->next = cur; evenEnd = cur; }
        } else {
            if (oddStart == NULL) oddStart = oddEnd = cur;
            else { oddEnd->next = cur; oddEnd = cur; }
        }
    }
    if (evenStart == NULL || oddStart == NULL)
        return head;
    evenEnd->next = oddStart;
    oddEnd->next = NULL;
    return evenStart;
}
