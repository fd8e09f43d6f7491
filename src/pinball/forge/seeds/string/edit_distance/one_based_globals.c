/* ---
algorithm: edit_distance
structure: string
method: one-based copies, rows allocated one by one
time: O(n^2)
space: O(n^2)
call: run(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

int *f[1030];
char a[1030], b[1030];

int run(const char *s, const char *t) {
  strcpy(a + 1, s);
  strcpy(b + 1, t);
  int la = strlen(s), lb = strlen(t), ans;
  for (int i = 0; i <= la; i++) {
    f[i] = malloc((lb + 1) * sizeof(int));
    f[i][0] = i;
  }
  for (int j = 0; j <= lb; j++) f[0][j] = j;
  for (int i = 1; i <= la; i++)
    for (int j = 1; j <= lb; j++) {
      f[i][j] = f[i - 1][j - 1] + (a[i] == b[j] ? 0 : 1);
      if (f[i - 1][j] + 1 < f[i][j]) f[i][j] = f[i - 1][j] + 1;
      if (f[i][j - 1] + 1 < f[i][j]) f[i][j] = f[i][j - 1] + 1;
    }
  ans = f[la][lb];
  for (int i = 0; i <= la; i++) free(f[i]);
  return ans;
}
