/* ---
algorithm: search_inserted
structure: binary_tree
method: program: recursion that sets a flag behind a pointer
time: O(n^2)
typical: O(n log n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Leaf {
  int n;
  struct Leaf *l, *r;
} Leaf;

void add(Leaf **t, int n) {
  if (!*t) {
    *t = calloc(1, sizeof(Leaf));
    (*t)->n = n;
    return;
  }
  if (n <= (*t)->n) add(&(*t)->l, n);
  else add(&(*t)->r, n);
}

void find(const Leaf *t, int n, int *ok) {
  if (!t) return;
  if (t->n == n) {
    *ok = 1;
    return;
  }
  if (n < t->n) find(t->l, n, ok);
  if (n > t->n) find(t->r, n, ok);
}

int main(void) {
  Leaf *t = NULL;
  int n, x, ok = 0;
  for (scanf("%d", &n); n > 0; n--) {
    scanf("%d", &x);
    add(&t, x);
  }
  scanf("%d", &x);
  find(t, x, &ok);
  printf("%d\n", ok);
  return 0;
}
