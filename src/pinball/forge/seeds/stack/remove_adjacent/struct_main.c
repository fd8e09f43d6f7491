/* ---
algorithm: remove_adjacent
structure: stack
method: a record for the stack, reads and prints
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdbool.h>

struct stack { int data[1100]; int count; };

static bool top_is(const struct stack *s, int x) { return s->count && s->data[s->count - 1] == x; }

int main(void) {
  static struct stack s;
  int n, x;
  s.count = 0;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    scanf("%d", &x);
    if (top_is(&s, x)) s.count--;
    else s.data[s.count++] = x;
  }
  for (int i = 0; i < s.count; i++) printf("%d ", s.data[i]);
  return 0;
}
