/* ---
algorithm: running_median
structure: heap
method: sorted linked list, walks to the middle
time: O(n^2)
space: O(n)
call: med(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

typedef struct N { int v; struct N *next; } N;

void med(const int *xs, int n, void (*emit)(int)) {
  N *list = NULL;
  for (int i = 0; i < n; i++) {
    N **p = &list, *fresh = malloc(sizeof(N)), *q;
    while (*p && (*p)->v < xs[i]) p = &(*p)->next;
    fresh->v = xs[i];
    fresh->next = *p;
    *p = fresh;
    q = list;
    for (int s = 0; s < i / 2; s++) q = q->next;
    emit(q->v);
  }
  while (list) {
    N *q = list->next;
    free(list);
    list = q;
  }
}
