/* ---
algorithm: edit_distance
structure: string
method: two rows of a global array
time: O(n^2)
space: O(1)
call: dist(s, t) -> return
--- */
#define MIN(a, b) ((a) < (b) ? (a) : (b))

int d[2][1025];

int dist(const char *s, const char *t) {
  int n, i, j;
  for (n = 0; t[n]; n++) d[0][n] = n;
  d[0][n] = n;
  for (i = 1; s[i - 1]; i++) {
    int *now = d[i & 1], *old = d[1 - (i & 1)];
    now[0] = i;
    for (j = 1; j <= n; j++) {
      now[j] = MIN(now[j - 1], old[j]) + 1;
      now[j] = MIN(now[j], old[j - 1] + (s[i - 1] != t[j - 1]));
    }
  }
  return d[(i - 1) & 1][n];
}
