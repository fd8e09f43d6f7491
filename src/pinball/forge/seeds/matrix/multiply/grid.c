/* ---
algorithm: multiply
structure: matrix
method: fixed grids, product in a static grid, then handed over
time: O(n^3)
space: O(1)
call: mul(grid(m, 64), len(m), emit) -> emitted
--- */

enum { W = 64 };
static int p[W][W];

void mul(int a[][W], int n, void (*emit)(int)) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      p[i][j] = 0;
      for (int k = 0; k < n; k++) p[i][j] += a[i][k] * a[k][j];
    }
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) emit(p[i][j]);
}
