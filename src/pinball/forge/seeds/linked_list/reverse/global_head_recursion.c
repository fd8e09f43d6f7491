/* ---
algorithm: reverse
structure: linked_list
method: recursion that sets a global head at the last node
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct node {
  int v;
  struct node *nxt;
} node;

node *head, *tail;

void rev(node *p) {
  if (p->nxt == NULL) {
    head = p;
    return;
  }
  rev(p->nxt);
  p->nxt->nxt = p;
  p->nxt = NULL;
}

int main(void) {
  int n;
  if (scanf("%d", &n) != 1) return 0;
  while (n--) {
    node *t = malloc(sizeof *t);
    scanf("%d", &t->v);
    t->nxt = NULL;
    if (!head) head = tail = t;
    else { tail->nxt = t; tail = t; }
  }
  if (head) rev(head);
  for (node *p = head; p; p = p->nxt) printf("%d\n", p->v);
}
