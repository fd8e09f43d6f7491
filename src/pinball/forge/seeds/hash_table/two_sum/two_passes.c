/* ---
algorithm: two_sum
structure: hash_table
method: all values entered with their counts first, then each looked up
time: O(n)
space: O(n)
call: sums_to(xs, len(xs), k) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct {
  int key;
  int times;
} Slot;

static Slot *lookup(Slot *table, int size, int key) {
  int i = (key & 0x7fffffff) % size;
  while (table[i].times > 0 && table[i].key != key) {
    if (++i == size) i = 0;
  }
  return &table[i];
}

bool sums_to(const int *xs, int n, int sum) {
  int size = 2 * n + 1;
  Slot *table = calloc(size, sizeof(Slot));
  if (!table) exit(1);
  for (int i = 0; i < n; ++i) {
    Slot *s = lookup(table, size, xs[i]);
    s->key = xs[i];
    s->times += 1;
  }
  bool found = false;
  for (int i = 0; !found && i < n; ++i) {
    int rest = sum - xs[i];
    int needed = rest == xs[i] ? 2 : 1;
    found = lookup(table, size, rest)->times >= needed;
  }
  free(table);
  return found;
}
