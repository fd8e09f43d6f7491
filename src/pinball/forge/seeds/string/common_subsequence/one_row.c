/* ---
algorithm: common_subsequence
structure: string
method: one row and a corner
time: O(n^2)
space: O(1)
call: subseq(s, t) -> return
--- */
int row[1100];

int subseq(const char *a, const char *b) {
  for (int j = 0; j < 1100; j++) row[j] = 0;
  int last = 0;
  for (; *a; a++) {
    int corner = 0;
    for (int j = 1; b[j - 1]; j++) {
      int keep = row[j];
      if (*a == b[j - 1]) row[j] = corner + 1;
      else if (row[j - 1] > row[j]) row[j] = row[j - 1];
      corner = keep;
    }
  }
  while (b[last]) last++;
  return row[last];
}
