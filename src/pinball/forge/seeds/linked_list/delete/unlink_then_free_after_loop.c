/* ---
algorithm: delete
structure: linked_list
method: for loop with previous, break, freed behind it
time: O(n)
space: O(1)
call: delNode(k, &list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct reg { short tag; struct reg *sig; };

void delNode(short tag, struct reg **init)
{
    struct reg *act, *ant = NULL;

    for (act = *init; act != NULL; ant = act, act = act->sig)
        if (act->tag == tag)
            break;
    if (!act)
        return;
    if (ant)
        ant->sig = act->sig;
    else
        *init = act->sig;
    free(act);
}
