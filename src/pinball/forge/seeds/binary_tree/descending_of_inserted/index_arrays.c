/* ---
algorithm: descending_of_inserted
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

void go(int u) {
  if (R[u]) go(R[u]);
  printf("%d ", key[u]);
  if (L[u]) go(L[u]);
}

int main(void) {
  int n, x, root = 0;
  scanf("%d", &n);
  while (n--) {
    scanf("%d", &x);
    root = add(root, x);
  }
  if (root) go(root);
  puts("");
  return 0;
}
