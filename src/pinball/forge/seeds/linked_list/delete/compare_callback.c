/* ---
algorithm: delete
structure: linked_list
method: a comparing function decides, context handed through
time: O(n)
space: O(1)
call: remove_value(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct list_node {
    int data;
    struct list_node *next;
} list_node_t;

typedef int (*compare_fn)(int a, int b);

static int int_compare(int a, int b)
{
    return (a > b) - (a < b);
}

static list_node_t *slist_remove(list_node_t *list, int key, compare_fn compare, int *removed)
{
    list_node_t *prev = NULL, *it = list;

    *removed = 0;
    while (it) {
        if (compare(it->data, key) == 0) {
            if (prev)
                prev->next = it->next;
            else
                list = it->next;
            free(it);
            *removed = 1;
            return list;
        }
        prev = it;
        it = it->next;
    }
    return list;
}

list_node_t *remove_value(list_node_t *list, int key)
{
    int removed;
    return slist_remove(list, key, int_compare, &removed);
}
