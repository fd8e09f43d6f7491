/* ---
algorithm: sort
structure: linked_list
method: merge sort of the first n nodes, the rest handed back
time: O(n log n)
space: O(log n)
call: sorted(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct Link {
  short value;
  struct Link *next;
} Link;

static Link *take(Link **from) {
  Link *first = *from;
  *from = first->next;
  return first;
}

static Link *sortFirst(Link **list, int n) {
  if (n == 0) return NULL;
  if (n == 1) {
    Link *one = take(list);
    one->next = NULL;
    return one;
  }
  Link *a = sortFirst(list, n / 2);
  Link *b = sortFirst(list, n - n / 2);
  Link head = {0, NULL};
  Link *last = &head;
  while (a || b) {
    last->next = !b || (a && a->value <= b->value) ? take(&a) : take(&b);
    last = last->next;
  }
  last->next = NULL;
  return head.next;
}

Link *sorted(Link *list) {
  int n = 0;
  for (Link *p = list; p; p = p->next) ++n;
  return sortFirst(&list, n);
}
