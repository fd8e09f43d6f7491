/* ---
algorithm: binomial
structure: number
method: one row, updated from the right
time: O(n^2)
space: O(n)
call: central(n) -> return
--- */
#include <stdlib.h>

long central(int n) {
  long *row = calloc(n + 1, sizeof(long));
  row[0] = 1;
  for (int i = 1; i <= n; i++)
    for (int j = i; j > 0; j--)
      row[j] += row[j - 1];
  long result = row[n / 2];
  free(row);
  return result;
}
