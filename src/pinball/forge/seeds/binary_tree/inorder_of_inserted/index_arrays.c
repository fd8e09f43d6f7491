/* ---
algorithm: inorder_of_inserted
structure: binary_tree
method: program with the tree in three global arrays, loops down to insert
time: O(n^2)
typical: O(n log n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

#define N 2048

int key[N], L[N], R[N], cnt;

void add(int x) {
  int u = 1;
  key[++cnt] = x;
  if (cnt == 1) return;
  for (;;) {
    int *nx = x < key[u] ? &L[u] : &R[u];
    if (!*nx) {
      *nx = cnt;
      return;
    }
    u = *nx;
  }
}

void dfs(int u) {
  if (!u) return;
  dfs(L[u]);
  printf("%d ", key[u]);
  dfs(R[u]);
}

int main(void) {
  int n, x;
  if (scanf("%d", &n) != 1) return 0;
  while (n--) {
    scanf("%d", &x);
    add(x);
  }
  if (cnt) dfs(1);
  puts("");
  return 0;
}
