/* ---
algorithm: spiral
structure: matrix
method: one ring, then the inner matrix by recursion
time: O(n^2)
space: O(n)
call: walk(grid(m, 64), 0, len(m), emit) -> emitted
--- */
void walk(int m[][64], int at, int size, void (*emit)(int)) {
  if (size <= 0) return;
  if (size == 1) {
    emit(m[at][at]);
    return;
  }
  int end = at + size - 1;
  for (int k = 0; k < size - 1; k++) emit(m[at][at + k]);
  for (int k = 0; k < size - 1; k++) emit(m[at + k][end]);
  for (int k = 0; k < size - 1; k++) emit(m[end][end - k]);
  for (int k = 0; k < size - 1; k++) emit(m[end - k][at]);
  walk(m, at + 1, size - 2, emit);
}
