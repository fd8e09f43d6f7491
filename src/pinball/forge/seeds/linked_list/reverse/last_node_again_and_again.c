/* ---
algorithm: reverse
structure: linked_list
method: the last node taken off again and again
time: O(n^2)
space: O(1)
call: turn_around(list(xs)) -> list(return)
--- */
#include <stdio.h>

struct element
{
    double value;
    struct element *next;
};

struct element *turn_around(struct element *old)
{
    struct element *first = NULL, *last = NULL;

    while (old != NULL)
    {
        struct element *before = NULL;
        struct element *e = old;

        /* walk to the end */
        while (e->next != NULL)
        {
            before = e;
            e = e->next;
        }

        /* cut it off */
        if (before == NULL)
            old = NULL;
        else
            before->next = NULL;

        /* and hang it behind the new list */
        if (first == NULL)
            first = e;
        else
            last->next = e;
        last = e;
    }
    return first;
}
