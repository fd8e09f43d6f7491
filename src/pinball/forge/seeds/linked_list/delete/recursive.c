/* ---
algorithm: delete
structure: linked_list
method: recursion that returns the rest
time: O(n)
space: O(n)
call: del(list(xs), k) -> list(return)
--- */
#include <stddef.h>

typedef struct list {
  int hd;
  struct list *tl;
} list;

list *del(list *l, int k) {
  if (l == NULL) return NULL;
  if (l->hd == k) return l->tl;
  l->tl = del(l->tl, k);
  return l;
}
