/* ---
algorithm: merge
structure: array
method: sentinels behind both arrays, result printed
time: O(n)
space: O(1)
call: main() < len(xs) xs len(ys) ys -> stdout
--- */
#include <limits.h>
#include <stdio.h>

int a[1030], b[1030];

int read_numbers(int *to) {
  int n;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", &to[i]);
  to[n] = INT_MAX;
  return n;
}

int main(void) {
  int n = read_numbers(a), m = read_numbers(b);
  int i = 0, j = 0;
  while (i < n || j < m) {
    int x = a[i] <= b[j] ? a[i++] : b[j++];
    printf("%d ", x);
  }
  return 0;
}
