/* ---
algorithm: transpose
structure: matrix
method: in place in a fixed grid, helper for one swap, then handed over
time: O(n^2)
space: O(1)
call: transposeGrid(grid(m, 64), len(m), emit) -> emitted
--- */
#define WIDTH 64

static void swap(int *a, int *b) {
  int t = *a;
  *a = *b;
  *b = t;
}

void transposeGrid(int m[][WIDTH], int n, void (*emit)(int)) {
  int i, j;
  for (i = 1; i < n; i++)
    for (j = 0; j < i; j++)
      swap(&m[i][j], &m[j][i]);
  for (i = 0; i < n; i++)
    for (j = 0; j < n; j++)
      emit(m[i][j]);
}
