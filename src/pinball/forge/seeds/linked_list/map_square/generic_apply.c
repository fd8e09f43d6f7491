/* ---
algorithm: map_square
structure: linked_list
method: library style: applies a function with its context
time: O(n)
space: O(1)
call: square_all(list(xs)) -> list(xs)
--- */
#include <stddef.h>

struct slist_entry {
    int value;
    struct slist_entry *next;
};

typedef void (*slist_fn)(struct slist_entry *entry, void *context);

static void slist_foreach(struct slist_entry *first, slist_fn fn, void *context)
{
    while (first != NULL) {
        struct slist_entry *following = first->next;
        fn(first, context);
        first = following;
    }
}

static void square_entry(struct slist_entry *entry, void *context)
{
    int *count = context;
    entry->value *= entry->value;
    ++*count;
}

int square_all(struct slist_entry *first)
{
    int count = 0;
    slist_foreach(first, square_entry, &count);
    return count;
}
