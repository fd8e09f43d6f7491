/* ---
algorithm: odd_even
structure: linked_list
method: tails of two lists used in turn
time: O(n)
space: O(1)
call: regroup(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct job {
    short id;
    struct job *next;
} job;

job *regroup(job *jobs)
{
    job *first[2] = {NULL, NULL};
    job **tail[2] = {&first[0], &first[1]};
    int turn = 0;

    for (; jobs != NULL; jobs = jobs->next) {
        *tail[turn] = jobs;
        tail[turn] = &jobs->next;
        turn = !turn;
    }
    *tail[1] = NULL;
    *tail[0] = first[1];
    return first[0];
}
