/* ---
algorithm: first_repeated
structure: hash_table
method: tells while it reads
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

char was[301];

int main() {
  int n, x, ans = -1;
  scanf("%d", &n);
  for (int i = 0; i < 301; i++) was[i] = 0;
  while (n-- > 0) {
    scanf("%d", &x);
    if (was[x] && ans == -1) ans = x;
    was[x] = 1;
  }
  printf("%d\n", ans);
}
