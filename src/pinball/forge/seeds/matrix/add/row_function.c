/* ---
algorithm: add
structure: matrix
method: a row plus a column, callback
time: O(n^2)
space: O(1)
call: sum(grid(m, 64), len(m), emit) -> emitted
--- */
static void addRow(int g[][64], int r, int n, void (*emit)(int)) {
  for (int k = 0; k < n; ++k) emit(g[r][k] + g[k][r]);
}

void sum(int g[][64], int n, void (*emit)(int)) {
  for (int r = 0; r < n; ++r) addRow(g, r, n, emit);
}
