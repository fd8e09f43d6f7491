/* ---
algorithm: rotate
structure: linked_list
method: first node moved to the end, k times
time: O(n)
space: O(1)
call: rotateLeft(&list(xs), k) -> list(xs)
--- */
typedef struct Node {
  int val;
  struct Node *next;
} Node;

static void firstToEnd(Node **head) {
  Node *first = *head;
  if (!first || !first->next) return;
  *head = first->next;
  first->next = 0;
  Node *p = *head;
  while (p->next) p = p->next;
  p->next = first;
}

void rotateLeft(Node **head, int k) {
  for (int i = 0; i < k; ++i) firstToEnd(head);
}
