/* ---
algorithm: reverse
structure: linked_list
method: library functions: remove first, add first, until empty
time: O(n)
space: O(1)
call: list_reverse(&list(xs)) -> list(xs)
--- */
#include <assert.h>
#include <stdbool.h>
#include <stddef.h>

struct slink {
    int data;
    struct slink *next;
};

static bool slist_is_empty(struct slink *const *list)
{
    return *list == NULL;
}

static struct slink *slist_remove_first(struct slink **list)
{
    struct slink *s = *list;
    assert(!slist_is_empty(list));
    *list = s->next;
    s->next = NULL;
    return s;
}

static void slist_add_first(struct slink **list, struct slink *s)
{
    s->next = *list;
    *list = s;
}

void list_reverse(struct slink **list)
{
    struct slink *result = NULL;
    while (!slist_is_empty(list))
        slist_add_first(&result, slist_remove_first(list));
    *list = result;
}
