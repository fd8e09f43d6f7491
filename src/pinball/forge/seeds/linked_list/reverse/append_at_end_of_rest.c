/* ---
algorithm: reverse
structure: linked_list
method: the rest reversed, the head added with add last
time: O(n^2)
space: O(n^2)
call: backwards(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct list { int head; struct list *tail; } list;

static list *add_last(const list *l, int x)
{
    list *r = malloc(sizeof(list));
    if (l == NULL) {
        r->head = x;
        r->tail = NULL;
    } else {
        r->head = l->head;
        r->tail = add_last(l->tail, x);
    }
    return r;
}

list *backwards(const list *l)
{
    if (l == NULL)
        return NULL;
    return add_last(backwards(l->tail), l->head);
}
