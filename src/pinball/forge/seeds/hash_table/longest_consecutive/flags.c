/* ---
algorithm: longest_consecutive
structure: hash_table
method: flags by value, then the longest run of flags
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <string.h>

#define LOW 2100
char flag[2 * LOW + 1];

int main() {
  int n, x, run = 0, best = 0, lo = 2 * LOW, hi = 0;
  memset(flag, 0, sizeof flag);
  scanf("%d", &n);
  while (n--) {
    scanf("%d", &x);
    x += LOW;
    flag[x] = 1;
    if (x < lo) lo = x;
    if (x > hi) hi = x;
  }
  for (int i = lo; i <= hi; i++) {
    run = flag[i] ? run + 1 : 0;
    if (run > best) best = run;
  }
  printf("%d\n", best);
}
