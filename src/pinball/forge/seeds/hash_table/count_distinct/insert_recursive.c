/* ---
algorithm: count_distinct
structure: hash_table
method: chains built by recursion on the link, counted and freed at the end
time: O(n)
space: O(n)
call: unique(xs, len(xs)) -> return
--- */
#include <stdlib.h>

typedef struct list { short head; struct list *tail; } list;

static list *with(list *l, short x) {
  if (l == NULL) {
    l = malloc(sizeof(list));
    if (l == NULL) abort();
    l->head = x;
    l->tail = NULL;
  } else if (l->head != x) {
    l->tail = with(l->tail, x);
  }
  return l;
}

/* frees the list and tells how long it was */
static int drop(list *l) {
  if (l == NULL) return 0;
  int rest = drop(l->tail);
  free(l);
  return 1 + rest;
}

int unique(const short *a, int n) {
  int m = n + 1, total = 0;
  list **table = calloc(m, sizeof(list *));
  if (!table) abort();
  for (int i = 0; i < n; ++i) {
    int h = (a[i] < 0 ? -a[i] : a[i]) % m;
    table[h] = with(table[h], a[i]);
  }
  for (int h = 0; h < m; ++h) total += drop(table[h]);
  free(table);
  return total;
}
