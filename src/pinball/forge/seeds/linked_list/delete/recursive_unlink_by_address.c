/* ---
algorithm: delete
structure: linked_list
method: address of next in a dummy, early return
time: O(n)
space: O(n)
call: rm(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct job { int pid; struct job *next; };

static int unlink_job(struct job **pp, int pid)
{
    if (*pp == NULL)
        return 0;
    if ((*pp)->pid == pid) {
        struct job *dead = *pp;
        *pp = dead->next;
        free(dead);
        return 1;
    }
    return unlink_job(&(*pp)->next, pid);
}

struct job *rm(struct job *jobs, int pid)
{
    (void)unlink_job(&jobs, pid);
    return jobs;
}
