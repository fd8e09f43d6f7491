/* ---
algorithm: sort
structure: linked_list
method: the largest taken out and pushed in front
time: O(n^2)
space: O(1)
call: selectionSort(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct Item {
    int number;
    struct Item *next;
} Item;

static Item **largest(Item **from) {
    Item **best = from;
    while (*from) {
        if ((*from)->number > (*best)->number) best = from;
        from = &(*from)->next;
    }
    return best;
}

Item *selectionSort(Item *list) {
    Item *sorted = NULL;
    while (list) {
        Item **where = largest(&list);
        Item *it = *where;
        *where = it->next;
        it->next = sorted;
        sorted = it;
    }
    return sorted;
}
