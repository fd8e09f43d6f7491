/* ---
algorithm: count_distinct
structure: hash_table
method: set that doubles when half full
time: O(n)
space: O(n)
call: set_size(xs, len(xs)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct {
    int *key;
    bool *used;
    size_t room, size;
} Set;

static void set_init(Set *s, size_t room)
{
    s->key = malloc(room * sizeof(int));
    s->used = calloc(room, sizeof(bool));
    s->room = room;
    s->size = 0;
}

static void set_add(Set *s, int x)
{
    size_t i = (unsigned)x * 2654435761u % s->room;
    while (s->used[i]) {
        if (s->key[i] == x) return;
        i = (i + 1) % s->room;
    }
    s->used[i] = true;
    s->key[i] = x;
    s->size++;
}

static void set_grow(Set *s)
{
    Set larger;
    set_init(&larger, 2 * s->room);
    for (size_t i = 0; i < s->room; i++)
        if (s->used[i]) set_add(&larger, s->key[i]);
    free(s->key);
    free(s->used);
    *s = larger;
}

size_t set_size(const int *xs, size_t n)
{
    Set s;
    set_init(&s, 8);
    for (size_t i = 0; i < n; i++) {
        if (2 * s.size >= s.room) set_grow(&s);
        set_add(&s, xs[i]);
    }
    free(s.key);
    free(s.used);
    return s.size;
}
