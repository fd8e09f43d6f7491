/* ---
algorithm: window_maximum
structure: queue
method: keeps the maximum, looks again only when it leaves
time: O(n)
space: O(1)
call: main() < len(xs) k xs -> stdout
--- */
#include <stdio.h>

int v[1030];

int main() {
  int n, k, best = -1;
  scanf("%d %d", &n, &k);
  for (int i = 0; i < n; i++) {
    scanf("%d", &v[i]);
    if (best < 0 || v[i] >= v[best]) best = i;
    if (best <= i - k) {
      best = i;
      for (int j = i - k + 1; j < i; j++)
        if (v[j] > v[best]) best = j;
    }
    if (i + 1 >= k) printf("%d ", v[best]);
  }
  return 0;
}
