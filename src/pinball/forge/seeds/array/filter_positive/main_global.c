/* ---
algorithm: filter_positive
structure: array
method: competitive: global array, filter while reading, print after
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int p[1010], c;
int main() {
  int n;
  for (scanf("%d", &n); n; --n) {
    scanf("%d", p + c);
    if (p[c] > 0) ++c;
  }
  for (int i = 0; i < c; ++i) printf("%d ", p[i]);
}
