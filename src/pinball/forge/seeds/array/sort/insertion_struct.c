/* ---
algorithm: sort
structure: array
method: sorted container: a struct with its array and length, insertion of one number at a time
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

typedef struct {
    int items[1024];
    int length;
} SortedList;

static void add(SortedList *list, int value)
{
    int at = list->length;

    list->length += 1;
    while (at > 0 && list->items[at - 1] > value) {
        list->items[at] = list->items[at - 1];
        at -= 1;
    }
    list->items[at] = value;
}

static void show(const SortedList *list)
{
    for (int i = 0; i < list->length; ++i) {
        printf(i ? " %d" : "%d", list->items[i]);
    }
    printf("\n");
}

int main(void)
{
    static SortedList list;
    int how_many, value;

    if (scanf("%d", &how_many) != 1) {
        return 1;
    }
    while (how_many-- > 0 && scanf("%d", &value) == 1) {
        add(&list, value);
    }
    show(&list);
    return 0;
}
