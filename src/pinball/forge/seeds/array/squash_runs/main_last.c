/* ---
algorithm: squash_runs
structure: array
method: main remembers the last number
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int main() {
  int n, x, last = -1;
  scanf("%d", &n);
  while (n--) {
    scanf("%d", &x);
    if (x != last) printf("%d ", x);
    last = x;
  }
}
