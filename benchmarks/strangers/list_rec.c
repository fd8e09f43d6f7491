#include <stdio.h>
#include <stdlib.h>

typedef struct Node {
  int num;
  struct Node* next;
} Node;

Node* newNode(int num, Node* next) {
  Node* n = malloc(sizeof(Node));
  n->num = num;
  n->next = next;
  return n;
}

Node* reverseHelper(Node* cur, Node* prev) {
  if (cur == NULL) return prev;
  Node* next = cur->next;
  cur->next = prev;
  return reverseHelper(next, cur);
}

Node* reverse(Node* head) {
  return reverseHelper(head, NULL);
}

/* new list, the old one is not touched */
Node* mapDouble(Node* head) {
  if (head == NULL) return NULL;
  return newNode(head->num * 2, mapDouble(head->next));
}

Node* filterEven(Node* head) {
  if (head == NULL) return NULL;
  if (head->num % 2 == 0)
    return newNode(head->num, filterEven(head->next));
  return filterEven(head->next);
}

int sumList(Node* head) {
  if (head == NULL) return 0;
  return head->num + sumList(head->next);
}

void printList(Node* head) {
  if (head == NULL) {
    printf("\n");
    return;
  }
  printf("%d ", head->num);
  printList(head->next);
}

int main() {
  Node* l = newNode(1, newNode(2, newNode(3, newNode(4, NULL))));
  printList(mapDouble(l));
  printList(filterEven(l));
  printf("%d\n", sumList(l));
  printList(reverse(l));
  return 0;
}
