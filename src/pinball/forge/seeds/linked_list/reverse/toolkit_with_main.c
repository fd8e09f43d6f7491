/* ---
algorithm: reverse
structure: linked_list
method: one of many functions of a list library, test main beside it
time: O(n)
space: O(1)
call: reverse(&list(xs)) -> list(xs)
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Node {
    int data;
    struct Node *next;
} Node;

/* function prototypes */
void insertFront(Node **head, int data);
void insertBack(Node **head, int data);
int length(const Node *head);
void reverse(Node **head);
void printList(const Node *head);
void freeList(Node **head);

void insertFront(Node **head, int data) {
    Node *n = malloc(sizeof(Node));
    n->data = data;
    n->next = *head;
    *head = n;
}

void insertBack(Node **head, int data) {
    if (*head == NULL) {
        insertFront(head, data);
        return;
    }
    Node *p = *head;
    while (p->next != NULL)
        p = p->next;
    insertFront(&p->next, data);
}

int length(const Node *head) {
    int n = 0;
    for (; head != NULL; head = head->next)
        n++;
    return n;
}

void reverse(Node **head) {
    Node *result = NULL;
    Node *current = *head;
    while (current != NULL) {
        Node *next = current->next;
        current->next = result;
        result = current;
        current = next;
    }
    *head = result;
}

void printList(const Node *head) {
    while (head != NULL) {
        printf("%d -> ", head->data);
        head = head->next;
    }
    printf("NULL\n");
}

void freeList(Node **head) {
    while (*head != NULL) {
        Node *t = *head;
        *head = t->next;
        free(t);
    }
}

int main(void) {
    Node *head = NULL;
    for (int i = 1; i <= 5; i++)
        insertBack(&head, i * 10);
    insertFront(&head, 5);
    printf("Length: %d\n", length(head));
    printList(head);
    reverse(&head);
    printList(head);
    freeList(&head);
    return 0;
}
