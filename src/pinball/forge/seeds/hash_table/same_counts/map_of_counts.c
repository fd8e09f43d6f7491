/* ---
algorithm: same_counts
structure: hash_table
method: open addressing map of counts, tells whether they differ
time: O(n)
space: O(n)
call: differ(xs, len(xs), ys, len(ys)) -> return
view: unequal
--- */
#include <stdlib.h>

#define FREE -9999

typedef struct Map {
    int *keys;
    int *counts;
    int size;
} Map;

static void change(Map *map, int key, int by)
{
    int i = (key + 1000) % map->size;
    while (map->keys[i] != FREE && map->keys[i] != key)
        i = (i + 1) % map->size;
    map->keys[i] = key;
    map->counts[i] += by;
}

int differ(const int *xs, int n, const int *ys, int m)
{
    Map map;
    int result = 0, i;

    map.size = 2 * (n + m) + 1;
    map.keys = malloc(map.size * sizeof(int));
    map.counts = malloc(map.size * sizeof(int));
    for (i = 0; i < map.size; i++) {
        map.keys[i] = FREE;
        map.counts[i] = 0;
    }
    for (i = 0; i < n; i++) change(&map, xs[i], 1);
    for (i = 0; i < m; i++) change(&map, ys[i], -1);
    for (i = 0; i < map.size; i++)
        if (map.counts[i] != 0) result = 1;
    free(map.keys);
    free(map.counts);
    return result;
}
