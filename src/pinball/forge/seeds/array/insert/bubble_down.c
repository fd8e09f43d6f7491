/* ---
algorithm: insert
structure: array
method: into a struct with spare room: append, then swap towards the front
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

#define ROOM 1100

typedef struct { int n; int item[ROOM]; } bag;

void append(bag *b, int x) { b->item[b->n++] = x; }

void insert(bag *b, int x) {
  append(b, x);
  for (int i = b->n - 1; i > 0 && b->item[i] < b->item[i - 1]; i--) {
    int t = b->item[i];
    b->item[i] = b->item[i - 1];
    b->item[i - 1] = t;
  }
}

int main(void) {
  static bag b;
  int n, x;
  if (scanf("%d", &n) != 1) return 1;
  for (; n > 0; n--) {
    scanf("%d", &x);
    append(&b, x);
  }
  scanf("%d", &x);
  insert(&b, x);
  for (int i = 0; i < b.n; i++) printf("%d ", b.item[i]);
  return 0;
}
