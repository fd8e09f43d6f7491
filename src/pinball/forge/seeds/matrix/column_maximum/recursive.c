/* ---
algorithm: column_maximum
structure: matrix
method: the maximum of a column by recursion
time: O(n^2)
space: O(n)
call: maxima(grid(m, 64), len(m), emit) -> emitted
--- */
static int max_below(int g[][64], int row, int col, int n) {
  if (row == n - 1) return g[row][col];
  int rest = max_below(g, row + 1, col, n);
  return rest > g[row][col] ? rest : g[row][col];
}

void maxima(int g[][64], int n, void (*emit)(int)) {
  for (int col = 0; col < n; col++) emit(max_below(g, 0, col, n));
}
