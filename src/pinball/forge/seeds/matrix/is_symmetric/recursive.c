/* ---
algorithm: is_symmetric
structure: matrix
method: the border, then the inner matrix
time: O(n^2)
typical: O(n)
space: O(n)
call: sym(grid(m, 64), len(m)) -> return
--- */
int sym(int a[][64], int n) {
  if (n <= 1) return 1;
  for (int i = 0; i < n - 1; i++)
    if (a[n - 1][i] != a[i][n - 1]) return 0;
  return sym(a, n - 1);
}
