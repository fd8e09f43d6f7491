/* ---
algorithm: inorder
structure: binary_tree
method: recursion that also knows the parent, root printed apart with a label
time: O(n)
space: O(n)
call: showTree(tree(t), null) -> stdout
--- */
#include <stdio.h>

typedef struct Knoten {
  int wert;
  struct Knoten *links;
  struct Knoten *rechts;
} Knoten;

static void drucke(const Knoten *k, const Knoten *vater) {
  if (vater == NULL)
    printf("[root] %d\n", k->wert);
  else
    printf("%s %d\n", vater->links == k ? "left" : "right", k->wert);
}

void showTree(const Knoten *k, const Knoten *vater) {
  if (k == NULL) return;
  showTree(k->links, k);
  drucke(k, vater);
  showTree(k->rechts, k);
}
