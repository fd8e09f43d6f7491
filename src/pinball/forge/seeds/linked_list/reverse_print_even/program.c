/* ---
algorithm: reverse_print_even
structure: linked_list
method: program that pushes even numbers
time: O(n)
space: O(n)
call: main() < xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; struct node *next; };

int main(void)
{
    struct node *top = NULL, *t;
    int v;
    while (scanf("%d", &v) == 1) {
        if (v % 2 != 0)
            continue;
        t = malloc(sizeof(struct node));
        t->v = v;
        t->next = top;
        top = t;
    }
    while (top) {
        printf("%d\n", top->v);
        t = top;
        top = top->next;
        free(t);
    }
    return 0;
}
