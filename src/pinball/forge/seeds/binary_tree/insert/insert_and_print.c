/* ---
algorithm: insert
structure: binary_tree
method: inserts by recursion on the link, prints the tree in order
time: O(n)
space: O(n)
call: insert_and_print(tree(t), k) -> stdout
view: inorder
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
  int data;
  struct Node *left;
  struct Node *right;
};

void insert(struct Node **root, int data) {
  if (*root == NULL) {
    *root = malloc(sizeof(struct Node));
    (*root)->data = data;
    (*root)->left = NULL;
    (*root)->right = NULL;
  } else if (data < (*root)->data) {
    insert(&(*root)->left, data);
  } else if (data > (*root)->data) {
    insert(&(*root)->right, data);
  }
}

void inorder(const struct Node *root) {
  if (root == NULL) return;
  inorder(root->left);
  printf("%d ", root->data);
  inorder(root->right);
}

void insert_and_print(struct Node *root, int data) {
  insert(&root, data);
  inorder(root);
  printf("\n");
}
