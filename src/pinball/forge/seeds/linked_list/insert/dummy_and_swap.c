/* ---
algorithm: insert
structure: linked_list
method: new node behind the last smaller one found from a dummy
time: O(n)
space: O(1)
call: put(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct item {
  long key;
  struct item *succ;
} item;

item *put(item *list, long key) {
  item dummy = {0, list};
  item *p = &dummy;
  item *fresh = malloc(sizeof(item));
  if (!fresh) return list;
  for (; p->succ; p = p->succ)
    if (p->succ->key > key) break;
  fresh->key = key;
  fresh->succ = p->succ;
  p->succ = fresh;
  return dummy.succ;
}
