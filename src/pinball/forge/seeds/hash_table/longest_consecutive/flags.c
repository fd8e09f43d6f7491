/* ---
algorithm: longest_consecutive
structure: hash_table
method: flags by value, then the longest run of flags
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

#define LOW 1100
char flag[2 * LOW + 1];

int main() {
  int n, x, run = 0, best = 0;
  for (int i = 0; i <= 2 * LOW; i++) flag[i] = 0;
  scanf("%d", &n);
  while (n--) {
    scanf("%d", &x);
    flag[x + LOW] = 1;
  }
  for (int i = 0; i <= 2 * LOW; i++) {
    run = flag[i] ? run + 1 : 0;
    if (run > best) best = run;
  }
  printf("%d\n", best);
}
