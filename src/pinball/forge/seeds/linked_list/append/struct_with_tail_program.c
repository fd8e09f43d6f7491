/* ---
algorithm: append
structure: linked_list
method: list struct with tail, addLast in a program
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct node { int data; struct node *next; } Node;
typedef struct { Node *first; Node *last; int length; } List;

void addLast(List *self, int data)
{
    Node *n = malloc(sizeof(Node));
    n->data = data;
    n->next = NULL;
    if (self->length == 0)
        self->first = n;
    else
        self->last->next = n;
    self->last = n;
    self->length++;
}

void print(const List *self)
{
    Node *n = self->first;
    printf("[");
    while (n) {
        printf(n->next ? "%d, " : "%d", n->data);
        n = n->next;
    }
    printf("]\n");
}

int main()
{
    List l = {0};
    int n, x;
    scanf("%d", &n);
    for (int i = 0; i <= n; i++) {
        scanf("%d", &x);
        addLast(&l, x);
    }
    print(&l);
    return 0;
}
