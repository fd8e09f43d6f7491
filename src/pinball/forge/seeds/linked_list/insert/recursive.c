/* ---
algorithm: insert
structure: linked_list
method: recursion, new node where the rest is not smaller
time: O(n)
space: O(n)
call: insert(k, list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct list {
    int head;
    struct list *tail;
} list;

list *cons(int head, list *tail)
{
    list *l = malloc(sizeof(list));
    if (l == NULL)
        abort();
    l->head = head;
    l->tail = tail;
    return l;
}

list *insert(int x, list *l)
{
    if (l == NULL || x <= l->head)
        return cons(x, l);
    l->tail = insert(x, l->tail);
    return l;
}
