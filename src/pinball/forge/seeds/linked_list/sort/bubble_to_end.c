/* ---
algorithm: sort
structure: linked_list
method: bubble sort of values up to a last node that moves forward
time: O(n^2)
space: O(1)
call: bubble_sort(list(xs)) -> list(xs)
--- */
#include <stdlib.h>

typedef struct list_t { int item; struct list_t *next; } list_t;

static void exchange(list_t *a, list_t *b)
{
    int item = a->item;
    a->item = b->item;
    b->item = item;
}

void bubble_sort(list_t *start)
{
    int swapped;
    list_t *p, *end = NULL;

    if (start == NULL)
        return;
    do {
        swapped = 0;
        p = start;
        while (p->next != end) {
            if (p->item > p->next->item) {
                exchange(p, p->next);
                swapped = 1;
            }
            p = p->next;
        }
        end = p;
    } while (swapped);
}
