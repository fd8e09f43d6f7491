/* ---
algorithm: map
structure: linked_list
method: recursion that builds a new list
time: O(n)
space: O(n)
call: map_double(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef const struct cons *List;
struct cons { int head; List tail; };

static List cons(int head, List tail) {
  struct cons *c = malloc(sizeof(struct cons));
  if (!c) abort();
  c->head = head;
  c->tail = tail;
  return c;
}

List map_double(List xs) {
  return xs ? cons(xs->head + xs->head, map_double(xs->tail)) : NULL;
}
