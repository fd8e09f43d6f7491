/* ---
algorithm: multiply
structure: matrix
method: each cell by recursion over the inner index
time: O(n^3)
space: O(n)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

int n, A[64][64];

int cell(int i, int j, int k) { return k == n ? 0 : A[i][k] * A[k][j] + cell(i, j, k + 1); }

int main() {
  scanf("%d", &n);
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) scanf("%d", &A[i][j]);
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) printf("%d ", cell(i, j, 0));
    printf("\n");
  }
}
