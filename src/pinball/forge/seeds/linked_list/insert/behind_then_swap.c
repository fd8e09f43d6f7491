/* ---
algorithm: insert
structure: linked_list
method: new node put behind the first larger one, values swapped
time: O(n)
space: O(1)
call: place(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct job { int prio; struct job *link; };

struct job *place(struct job *queue, int prio)
{
    struct job *j = malloc(sizeof(*j)), *at = queue, *last = NULL;

    if (!j)
        return queue;
    j->prio = prio;
    j->link = NULL;
    while (at != NULL && at->prio < prio) {
        last = at;
        at = at->link;
    }
    if (at != NULL) {
        j->link = at->link;
        at->link = j;
        j->prio = at->prio;
        at->prio = prio;
        return queue;
    }
    if (last != NULL) {
        last->link = j;
        return queue;
    }
    return j;
}
