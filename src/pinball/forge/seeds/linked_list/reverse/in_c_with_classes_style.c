/* ---
algorithm: reverse
structure: linked_list
method: list object with a function table
time: O(n^2)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Node { int item; struct Node *next; } Node;

typedef struct List List;
struct List {
    Node *head;
    void (*add)(List *self, int item);
    void (*reverse)(List *self);
    void (*print)(const List *self);
};

static void List_add(List *self, int item)
{
    Node **at = &self->head;
    while (*at) at = &(*at)->next;
    *at = malloc(sizeof(Node));
    (*at)->item = item;
    (*at)->next = NULL;
}

static void List_reverse(List *self)
{
    Node *done = NULL;
    while (self->head) {
        Node *n = self->head;
        self->head = n->next;
        n->next = done;
        done = n;
    }
    self->head = done;
}

static void List_print(const List *self)
{
    for (Node *n = self->head; n; n = n->next) printf("%d ", n->item);
    printf("\n");
}

int main(void)
{
    List list = { NULL, List_add, List_reverse, List_print };
    void (*add)(List *, int) = list.add;
    void (*reverse)(List *) = list.reverse;
    void (*print)(const List *) = list.print;
    int n, x;
    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &x);
        add(&list, x);
    }
    reverse(&list);
    print(&list);
    return 0;
}
