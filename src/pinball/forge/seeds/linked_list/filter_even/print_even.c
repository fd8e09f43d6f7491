/* ---
algorithm: filter_even
structure: linked_list
method: program that builds a list and prints its even elements
time: O(n)
space: O(n)
call: main() < xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct list { int item; struct list *next; };

void printEven(struct list *l)
{
    if (l == NULL) {
        printf("\n");
        return;
    }
    if (l->item % 2 == 0)
        printf("%d ", l->item);
    printEven(l->next);
}

int main(void)
{
    struct list *front = NULL, *back = NULL, *n;
    int x;

    while (scanf("%d", &x) != EOF) {
        n = malloc(sizeof(struct list));
        n->item = x;
        n->next = NULL;
        if (back) back->next = n; else front = n;
        back = n;
    }
    printEven(front);
    while (front) {
        n = front;
        front = front->next;
        free(n);
    }
    return 0;
}
