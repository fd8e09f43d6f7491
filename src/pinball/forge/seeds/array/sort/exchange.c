/* ---
algorithm: sort
structure: array
method: exchange sort, each place against all later ones, on a global array
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int num[1500], cnt;

void readAll(void) {
  scanf("%d", &cnt);
  for (int i = 0; i < cnt; i++) scanf("%d", num + i);
}

void sortAll(void) {
  for (int i = 0; i < cnt; i++)
    for (int j = i + 1; j < cnt; j++)
      if (num[j] < num[i]) {
        int t = num[i];
        num[i] = num[j];
        num[j] = t;
      }
}

int main() {
  readAll();
  sortAll();
  for (int i = 0; i < cnt; i++) printf("%d ", num[i]);
  puts("");
  return 0;
}
