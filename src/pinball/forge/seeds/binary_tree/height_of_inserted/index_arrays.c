/* ---
algorithm: height_of_inserted
structure: binary_tree
method: program with the tree in three arrays, insert by recursion
time: O(n^2)
typical: O(n log n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int key[1100], L[1100], R[1100], cnt;

int add(int u, int x) {
  if (u == 0) {
    key[++cnt] = x;
    return cnt;
  }
  if (x < key[u]) L[u] = add(L[u], x);
  else R[u] = add(R[u], x);
  return u;
}

int go(int u) {
  if (!u) return 0;
  int a = go(L[u]), b = go(R[u]);
  return 1 + (a > b ? a : b);
}

int main(void) {
  int n, x, root = 0;
  scanf("%d", &n);
  while (n--) {
    scanf("%d", &x);
    root = add(root, x);
  }
  printf("%d", root ? go(root) : 0);
  puts("");
  return 0;
}
