/* ---
algorithm: priority_queue
structure: heap
method: global one-based heap with recursive up and down
time: O(n log n)
space: O(log n)
call: queueRun(xs, len(xs), out(len(xs))) -> out[:return]
--- */
int H[1100], hs;

void swap(int i, int j) { int t = H[i]; H[i] = H[j]; H[j] = t; }

void up(int i) {
  if (i > 1 && H[i] < H[i / 2]) {
    swap(i, i / 2);
    up(i / 2);
  }
}

void down(int i) {
  int s = i;
  if (2 * i <= hs && H[2 * i] < H[s]) s = 2 * i;
  if (2 * i + 1 <= hs && H[2 * i + 1] < H[s]) s = 2 * i + 1;
  if (s != i) {
    swap(s, i);
    down(s);
  }
}

int queueRun(const int *xs, int n, int *ans) {
  int m = 0;
  hs = 0;
  for (int i = 0; i < n; i++) {
    if (xs[i] > 0) {
      H[++hs] = xs[i];
      up(hs);
    } else if (hs > 0) {
      ans[m++] = H[1];
      H[1] = H[hs--];
      down(1);
    }
  }
  return m;
}
