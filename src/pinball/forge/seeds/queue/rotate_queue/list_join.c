/* ---
algorithm: rotate_queue
structure: queue
method: closes a list to a ring and opens it elsewhere
time: O(n)
space: O(1)
call: rotateList(list(xs), k) -> list(return)
--- */
#include <stddef.h>

typedef struct Person { int id; struct Person *next; } Person;

Person *rotateList(Person *front, int k)
{
    Person *last = front;
    if (front == NULL) return NULL;
    while (last->next != NULL)
        last = last->next;
    last->next = front;
    while (k > 0) {
        last = last->next;
        k--;
    }
    front = last->next;
    last->next = NULL;
    return front;
}
