/* ---
algorithm: map
structure: linked_list
method: results pushed in front, then the list reversed
time: O(n)
space: O(n)
call: mapDouble(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct Node {
  int key;
  struct Node *next;
} Node;

Node *push(Node *head, int key) {
  Node *node = malloc(sizeof(Node));
  if (node == NULL) exit(1);
  node->key = key;
  node->next = head;
  return node;
}

Node *reverse(Node *head) {
  Node *prev = NULL;
  while (head != NULL) {
    Node *next = head->next;
    head->next = prev;
    prev = head;
    head = next;
  }
  return prev;
}

Node *mapDouble(const Node *head) {
  Node *result = NULL;
  for (const Node *it = head; it != NULL; it = it->next) {
    result = push(result, it->key * 2);
  }
  return reverse(result);
}
