/* ---
algorithm: height
structure: binary_tree
method: recursion without results, two locals filled behind pointers
time: O(n)
space: O(n)
call: getDepth(tree(t), &cell) -> cell
--- */
struct Tree {
  int number;
  struct Tree *first;
  struct Tree *second;
};

void getDepth(struct Tree *tree, int *depth) {
  int one, two;
  if (tree == 0) {
    *depth = 0;
  } else {
    getDepth(tree->first, &one);
    getDepth(tree->second, &two);
    if (one >= two) {
      *depth = one + 1;
    } else {
      *depth = two + 1;
    }
  }
}
