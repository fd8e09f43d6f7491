/* ---
algorithm: insert
structure: linked_list
method: program that reads a sorted list and a number and prints
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct node {
    int value;
    struct node *next;
} Node;

Node *make(int value, Node *next)
{
    Node *n = malloc(sizeof(Node));
    if (n == NULL) {
        exit(1);
    }
    n->value = value;
    n->next = next;
    return n;
}

int main(void)
{
    int n, x, k;
    Node *head = NULL, *tail = NULL;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        Node *fresh = make(x, NULL);
        if (tail) {
            tail->next = fresh;
        } else {
            head = fresh;
        }
        tail = fresh;
    }
    scanf("%d", &k);

    if (head == NULL || k <= head->value) {
        head = make(k, head);
    } else {
        Node *p = head;
        while (p->next != NULL && p->next->value < k) {
            p = p->next;
        }
        p->next = make(k, p->next);
    }

    while (head != NULL) {
        Node *old = head;
        printf("%d\n", head->value);
        head = head->next;
        free(old);
    }
    return 0;
}
