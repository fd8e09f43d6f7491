/* ---
algorithm: length
structure: linked_list
method: for loop, prints the count
time: O(n)
space: O(1)
call: show_size(list(xs)) -> stdout
--- */
#include <stdio.h>

struct elem { long v; struct elem *link; };

void show_size(struct elem *e) {
  long size;
  for (size = 0; e; e = e->link, ++size) continue;
  printf("%ld\n", size);
}
