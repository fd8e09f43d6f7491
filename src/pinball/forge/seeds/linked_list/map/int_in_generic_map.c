/* ---
algorithm: map
structure: linked_list
method: library style map with void pointers to the values
time: O(n)
space: O(n)
call: list_double(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct list_item {
    int value;
    struct list_item *next;
} list_item;

typedef void (*map_fn)(void *result, const void *value);

static void double_it(void *result, const void *value)
{
    *(int *)result = 2 * *(const int *)value;
}

static list_item *list_map(const list_item *list, map_fn fn)
{
    list_item *mapped = NULL;
    list_item **end = &mapped;

    for (; list != NULL; list = list->next) {
        list_item *item = malloc(sizeof *item);
        if (item == NULL)
            break;
        fn(&item->value, &list->value);
        item->next = NULL;
        *end = item;
        end = &item->next;
    }
    return mapped;
}

list_item *list_double(const list_item *list)
{
    return list_map(list, double_it);
}
