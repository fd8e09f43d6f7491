/* ---
algorithm: reverse
structure: linked_list
method: fixed array of pointers, linked again from the back
time: O(n)
space: O(1)
call: ll_reverse(&list(xs)) -> list(xs)
--- */
#include <stdint.h>
#include <stddef.h>

#define MAX_NODES 1024u

typedef struct ll_node_s {
    int16_t payload;
    struct ll_node_s *p_next;
} ll_node_t;

static ll_node_t *g_table[MAX_NODES];

uint8_t ll_reverse(ll_node_t **pp_head)
{
    uint16_t cnt = 0u;
    uint16_t i;
    ll_node_t *p = *pp_head;

    while ((p != NULL) && (cnt < MAX_NODES))
    {
        g_table[cnt] = p;
        cnt++;
        p = p->p_next;
    }
    if (cnt == 0u)
    {
        return 0u;
    }
    for (i = (uint16_t)(cnt - 1u); i > 0u; i--)
    {
        g_table[i]->p_next = g_table[i - 1u];
    }
    g_table[0]->p_next = NULL;
    *pp_head = g_table[cnt - 1u];
    return 1u;
}
