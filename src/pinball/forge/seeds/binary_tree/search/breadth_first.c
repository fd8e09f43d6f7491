/* ---
algorithm: search
structure: binary_tree
method: queue over all nodes, the order is not used
time: O(n)
space: O(1)
call: exists(tree(t), k) -> return
--- */
#include <stdbool.h>

#define QUEUE_SIZE 1024

typedef struct Node {
  int val;
  struct Node *left;
  struct Node *right;
} Node;

bool exists(Node *root, int val) {
  Node *queue[QUEUE_SIZE];
  int head = 0, tail = 0;
  if (root) queue[tail++] = root;
  while (head < tail) {
    Node *n = queue[head++];
    if (n->val == val) return true;
    if (n->left) queue[tail++] = n->left;
    if (n->right) queue[tail++] = n->right;
  }
  return false;
}
