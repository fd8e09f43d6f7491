/* ---
algorithm: count_matches
structure: linked_list
method: program with a global counter
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int data;
    struct node *next;
} *head = NULL;

int found = 0;

void push(int d)
{
    struct node *t = malloc(sizeof(struct node));
    t->data = d;
    t->next = head;
    head = t;
}

void search(int key)
{
    struct node *p;
    for (p = head; p != NULL; p = p->next)
        if (p->data == key)
            found = found + 1;
}

int main()
{
    int n, x;
    scanf("%d", &n);
    while (n--)
    {
        scanf("%d", &x);
        push(x);
    }
    scanf("%d", &x);
    search(x);
    printf("The element occurs %d times\n", found);
    return 0;
}
