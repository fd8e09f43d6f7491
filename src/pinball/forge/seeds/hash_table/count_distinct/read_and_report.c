/* ---
algorithm: count_distinct
structure: hash_table
method: program with a set of what it has read, quadratic probing
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct set {
    int capacity;
    int size;
    int *keys;
    char *full;
};

static void set_init(struct set *s, int expected) {
    s->capacity = 16;
    while (s->capacity < 2 * expected) s->capacity *= 2;
    s->size = 0;
    s->keys = malloc(s->capacity * sizeof(int));
    s->full = calloc(s->capacity, 1);
}

static void set_add(struct set *s, int key) {
    unsigned mask = s->capacity - 1;
    unsigned h = (unsigned)key * 2654435761u;
    unsigned i = (h >> 16) & mask;
    for (unsigned step = 1; s->full[i]; step++) {
        if (s->keys[i] == key) return;
        i = (i + step) & mask;
    }
    s->full[i] = 1;
    s->keys[i] = key;
    s->size++;
}

int main(void) {
    struct set s;
    int n, x;
    scanf("%d", &n);
    set_init(&s, n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        set_add(&s, x);
    }
    printf("%d\n", s.size);
    free(s.keys);
    free(s.full);
    return 0;
}
