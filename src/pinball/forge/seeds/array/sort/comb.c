/* ---
algorithm: sort
structure: array
method: comb sort: bubble sort with a gap that shrinks
time: O(n^2)
typical: unknown
space: O(1)
call: combsort(len(xs), xs) -> xs
--- */

void combsort(int n, int a[n > 0 ? n : 1]) {
  int gap = n, done = 0;
  while (!done) {
    gap = gap * 10 / 13;
    if (gap <= 1) {
      gap = 1;
      done = 1;
    }
    for (int i = 0; i + gap < n; i++)
      if (a[i] > a[i + gap]) {
        int t = a[i];
        a[i] = a[i + gap];
        a[i + gap] = t;
        done = 0;
      }
  }
}
