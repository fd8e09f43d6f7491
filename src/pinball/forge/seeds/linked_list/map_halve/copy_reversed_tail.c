/* ---
algorithm: map_halve
structure: linked_list
method: copies by a helper that makes nodes
time: O(n)
space: O(n)
call: halves(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct node { int data; struct node *next; } Node;

static Node *make(int data) {
    Node *n = calloc(1, sizeof(Node));
    n->data = data;
    return n;
}

Node *halves(Node *in) {
    Node *head, *out;
    if (!in) return NULL;
    head = out = make(in->data / 2);
    while ((in = in->next) != NULL) {
        out->next = make(in->data / 2);
        out = out->next;
    }
    return head;
}
