/* ---
algorithm: copy
structure: linked_list
method: program that builds a list with push and prints it with recursion
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct node { int x; struct node *n; } node;

static void push(node **h, int x)
{
    node *p = malloc(sizeof(node));
    p->x = x;
    p->n = *h;
    *h = p;
}

static void print(const node *p)
{
    if (p->n) print(p->n);
    printf("%d\n", p->x);
}

int main(void)
{
    node *head = NULL;
    int n, x;
    if (scanf("%d", &n) != 1 || n == 0)
        return 0;
    while (n-- > 0 && scanf("%d", &x) == 1)
        push(&head, x);
    print(head);
    return 0;
}
