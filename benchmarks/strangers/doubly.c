#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *prev;
    struct Node *next;
};

void insertFront(struct Node **head, int data) {
    struct Node *n = malloc(sizeof(struct Node));
    n->data = data;
    n->prev = NULL;
    n->next = *head;
    if (*head != NULL)
        (*head)->prev = n;
    *head = n;
}

void deleteNode(struct Node **head, int key) {
    struct Node *cur = *head;
    while (cur != NULL && cur->data != key)
        cur = cur->next;
    if (cur == NULL)
        return;
    if (cur->prev != NULL)
        cur->prev->next = cur->next;
    else
        *head = cur->next;
    if (cur->next != NULL)
        cur->next->prev = cur->prev;
    free(cur);
}

void reverse(struct Node **head) {
    struct Node *temp = NULL;
    struct Node *cur = *head;
    while (cur != NULL) {
        temp = cur->prev;
        cur->prev = cur->next;
        cur->next = temp;
        cur = cur->prev;
    }
    if (temp != NULL)
        *head = temp->prev;
}

void display(struct Node *node) {
    while (node != NULL) {
        printf("%d <-> ", node->data);
        node = node->next;
    }
    printf("NULL\n");
}

int main() {
    struct Node *head = NULL;
    for (int i = 1; i <= 5; i++)
        insertFront(&head, i * 10);
    display(head);
    deleteNode(&head, 30);
    reverse(&head);
    display(head);
    return 0;
}
