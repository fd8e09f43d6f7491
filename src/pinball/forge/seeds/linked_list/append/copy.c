/* ---
algorithm: append
structure: linked_list
method: copies the list and puts one more behind it
time: O(n)
space: O(n)
call: withLast(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct Item {
  long value;
  struct Item *next;
};

static struct Item *item(long value) {
  struct Item *it = malloc(sizeof(struct Item));
  if (!it) abort();
  it->value = value;
  it->next = NULL;
  return it;
}

struct Item *withLast(const struct Item *old, long value) {
  struct Item *first = NULL;
  struct Item **end = &first;
  while (old) {
    *end = item(old->value);
    end = &(*end)->next;
    old = old->next;
  }
  *end = item(value);
  return first;
}
