/* ---
algorithm: delete_first
structure: linked_list
method: second node copied over the first
time: O(1)
space: O(1)
call: cut_front(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct car { int plate; struct car *behind; };

struct car *cut_front(struct car *train)
{
    struct car *second;

    if (train == NULL || train->behind == NULL)
        return NULL;
    second = train->behind;
    train->plate = second->plate;
    train->behind = second->behind;
    free(second);
    return train;
}
