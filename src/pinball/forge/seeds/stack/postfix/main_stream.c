/* ---
algorithm: postfix
structure: stack
method: evaluates while reading
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int st[2048], sz;

int pop() { return st[--sz]; }

int main() {
  int n, t;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    scanf("%d", &t);
    if (t < 0) {
      if (sz < 2) continue;
      int y = pop(), x = pop();
      t = t == -1 ? x + y : t == -2 ? x - y : x > y ? x : y;
    }
    st[sz++] = t;
  }
  printf("%d\n", sz ? pop() : 0);
}
