/* ---
algorithm: map
structure: linked_list
method: iterator struct with has next and next
time: O(n)
space: O(1)
call: double_list(list(xs)) -> list(xs)
--- */
#include <stdbool.h>
#include <stddef.h>

struct list { int element; struct list *next; };
struct iterator { struct list *position; };

static bool has_next(const struct iterator *it) { return it->position != NULL; }

static int *next(struct iterator *it)
{
    int *e = &it->position->element;
    it->position = it->position->next;
    return e;
}

void double_list(struct list *l)
{
    struct iterator it = { l };
    while (has_next(&it)) {
        int *e = next(&it);
        *e = *e * 2;
    }
}
