/* ---
algorithm: search
structure: array
method: C-style program of a beginner: function called from main, message for both cases
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int linearSearch(int a[], int n, int val) {
  // Going through array sequentially
  for (int i = 0; i < n; i++)
  {
    if (a[i] == val)
      return i + 1;
  }
  return -1;
}

int main() {
  int a[1024], n, val;
  scanf("%d", &n);
  for (int i = 0; i < n; i++)
    scanf("%d", &a[i]);
  scanf("%d", &val);
  int res = linearSearch(a, n, val);
  if (res == -1)
    printf("Element is not present in the array %d\n", res);
  else
    printf("Element is present at index %d\n", res - 1);
  return 0;
}
