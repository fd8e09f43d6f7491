/* ---
algorithm: lcm
structure: number
method: two multiples chase each other
time: O(n)
space: O(1)
call: main() < n m -> stdout
--- */
#include <stdio.h>

int main(void) {
  int a, b;
  scanf("%d %d", &a, &b);
  int x = a, y = b;
  while (x != y)
    if (x < y) x += a;
    else y += b;
  printf("lcm: %d\n", x);
  return 0;
}
