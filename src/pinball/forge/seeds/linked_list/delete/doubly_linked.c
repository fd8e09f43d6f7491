/* ---
algorithm: delete
structure: linked_list
method: doubly linked: the neighbours are joined
time: O(n^2)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Node {
    int data;
    struct Node *prev, *next;
} Node;

Node *head;

void pushBack(int data) {
    Node *n = malloc(sizeof(Node));
    n->data = data;
    n->next = NULL;
    if (head == NULL) {
        n->prev = NULL;
        head = n;
        return;
    }
    Node *p = head;
    while (p->next) p = p->next;
    p->next = n;
    n->prev = p;
}

Node *findNode(int data) {
    Node *p;
    for (p = head; p && p->data != data; p = p->next);
    return p;
}

void deleteNode(Node *del) {
    if (head == NULL || del == NULL) return;
    if (head == del) head = del->next;
    if (del->next != NULL) del->next->prev = del->prev;
    if (del->prev != NULL) del->prev->next = del->next;
    free(del);
}

int main() {
    int n, x;
    scanf("%d", &n);
    for (int i = 0; i < n; ++i) {
        scanf("%d", &x);
        pushBack(x);
    }
    scanf("%d", &x);
    deleteNode(findNode(x));
    for (Node *p = head; p; p = p->next) printf("%d ", p->data);
    printf("\n");
}
