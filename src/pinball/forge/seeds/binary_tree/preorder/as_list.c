/* ---
algorithm: preorder
structure: binary_tree
method: a linked list built at its end
time: O(n)
space: O(n)
call: preorder(tree(t)) -> list(return)
--- */
#include <stdlib.h>

typedef struct TreeNode {
  int val;
  struct TreeNode *left, *right;
} TreeNode;

typedef struct ListNode {
  int val;
  struct ListNode *next;
} ListNode;

static ListNode **addAll(const TreeNode *t, ListNode **end) {
  if (t == NULL) return end;
  ListNode *node = malloc(sizeof(ListNode));
  if (node == NULL) exit(1);
  node->val = t->val;
  node->next = NULL;
  *end = node;
  end = addAll(t->left, &node->next);
  return addAll(t->right, end);
}

ListNode *preorder(const TreeNode *root) {
  ListNode *first = NULL;
  addAll(root, &first);
  return first;
}
