/* ---
algorithm: swap_pairs
structure: array
method: holds one number back while reading
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdbool.h>
#include <stdio.h>

int main(void) {
  int n, x, held = 0;
  bool holding = false;

  scanf("%d", &n);
  for (; n > 0; n--) {
    scanf("%d", &x);
    if (holding) printf("%d %d ", x, held);
    else held = x;
    holding = !holding;
  }
  if (holding) printf("%d", held);
  printf("\n");
  return 0;
}
