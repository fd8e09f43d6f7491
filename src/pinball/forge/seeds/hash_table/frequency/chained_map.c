/* ---
algorithm: frequency
structure: hash_table
method: map with chains, keys and counts
time: O(n)
space: O(n)
call: countEach(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

typedef struct Entry {
  int key;
  int count;
  struct Entry *next;
} Entry;

typedef struct {
  Entry *buckets[128];
} Map;

static Entry *find(Map *map, int key, int create) {
  Entry **link = &map->buckets[(unsigned)key % 128];
  while (*link && (*link)->key != key) link = &(*link)->next;
  if (!*link && create) {
    *link = malloc(sizeof(Entry));
    if (!*link) exit(1);
    (*link)->key = key;
    (*link)->count = 0;
    (*link)->next = NULL;
  }
  return *link;
}

void countEach(const int *xs, int n, void (*emit)(int)) {
  Map *map = calloc(1, sizeof(Map));
  if (!map) exit(1);
  for (int i = 0; i < n; ++i) find(map, xs[i], 1)->count++;
  for (int i = 0; i < n; ++i) emit(find(map, xs[i], 0)->count);
  for (int i = 0; i < n; ++i) {
    Entry **b = &map->buckets[(unsigned)xs[i] % 128];
    while (*b) {
      Entry *gone = *b;
      *b = gone->next;
      free(gone);
    }
  }
  free(map);
}
