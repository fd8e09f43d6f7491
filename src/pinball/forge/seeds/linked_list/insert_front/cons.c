/* ---
algorithm: insert_front
structure: linked_list
method: constructor returns the new head
time: O(1)
space: O(1)
call: cons(k, list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct cell *list;
struct cell { double head; list tail; };

list cons(double head, list tail) {
    list l = malloc(sizeof(struct cell));
    if (!l) return tail;
    l->head = head;
    l->tail = tail;
    return l;
}
