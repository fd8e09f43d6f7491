/* ---
algorithm: append
structure: linked_list
method: helper that links a given node behind the last
time: O(n)
space: O(1)
call: enqueue(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>
#include <stdint.h>

typedef struct msg {
    int32_t id;
    struct msg *p_next;
} msg_t;

static msg_t *last(msg_t *m)
{
    msg_t *l = NULL;
    while (m != NULL) {
        l = m;
        m = m->p_next;
    }
    return l;
}

static void link_behind(msg_t **q, msg_t *m)
{
    msg_t *l = last(*q);
    m->p_next = NULL;
    if (l == NULL)
        *q = m;
    else
        l->p_next = m;
}

int enqueue(msg_t **q, int32_t id)
{
    msg_t *m = malloc(sizeof(msg_t));
    if (m == NULL)
        return -1;
    m->id = id;
    link_behind(q, m);
    return 0;
}
