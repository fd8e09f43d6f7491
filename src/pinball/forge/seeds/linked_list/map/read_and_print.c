/* ---
algorithm: map
structure: linked_list
method: program that builds a list, doubles it and prints
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *append(struct Node *tail, int data)
{
    struct Node *n = malloc(sizeof(struct Node));
    n->data = data;
    n->next = NULL;
    if (tail != NULL)
        tail->next = n;
    return n;
}

int main()
{
    int n, i, x;
    struct Node *head = NULL, *tail = NULL, *p;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
    {
        scanf("%d", &x);
        tail = append(tail, x);
        if (head == NULL)
            head = tail;
    }

    for (p = head; p != NULL; p = p->next)
        p->data = p->data * 2;

    for (p = head; p != NULL; p = p->next)
        printf("%d ", p->data);
    printf("\n");

    while (head != NULL)
    {
        p = head->next;
        free(head);
        head = p;
    }
    return 0;
}
