/* ---
algorithm: append
structure: linked_list
method: program that reads a list, appends a number and prints
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct list_node {
    int item;
    struct list_node *next;
} list_node;

typedef struct {
    list_node *first;
    list_node *last;
} list;

void add_last(list *l, int item)
{
    list_node *n = malloc(sizeof(list_node));
    if (n == NULL) {
        exit(1);
    }
    n->item = item;
    n->next = NULL;
    if (l->last == NULL) {
        l->first = n;
    } else {
        l->last->next = n;
    }
    l->last = n;
}

int main(void)
{
    list l = {NULL, NULL};
    int n, x;

    scanf("%d", &n);
    for (int i = 0; i <= n; i++) {   /* n numbers and the one to append */
        scanf("%d", &x);
        add_last(&l, x);
    }
    for (list_node *p = l.first; p != NULL; p = p->next) {
        printf("%d ", p->item);
    }
    printf("\n");
    return 0;
}
