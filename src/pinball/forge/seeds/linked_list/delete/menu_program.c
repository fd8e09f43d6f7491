/* ---
algorithm: delete
structure: linked_list
method: program with a menu of commands
time: O(n)
space: O(n)
call: main() < 1 len(xs) xs 2 k 3 4 -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node
{
    int data;
    struct node *next;
};

struct node *head = NULL;

void create(int n)
{
    struct node *last = NULL, *p;
    while (n-- > 0)
    {
        p = (struct node *)malloc(sizeof(struct node));
        scanf("%d", &p->data);
        p->next = NULL;
        if (last == NULL)
            head = p;
        else
            last->next = p;
        last = p;
    }
}

void delete_key(int key)
{
    struct node *p = head, *q = NULL;
    while (p != NULL && p->data != key)
    {
        q = p;
        p = p->next;
    }
    if (p == NULL)
    {
        printf("Key not found\n");
        return;
    }
    if (q == NULL)
        head = head->next;
    else
        q->next = p->next;
    free(p);
}

void display()
{
    struct node *p;
    for (p = head; p != NULL; p = p->next)
        printf("%d->", p->data);
    printf("NULL\n");
}

int main()
{
    int choice, x;
    while (1)
    {
        if (scanf("%d", &choice) != 1)
            return 0;
        switch (choice)
        {
        case 1:
            scanf("%d", &x);
            create(x);
            break;
        case 2:
            scanf("%d", &x);
            delete_key(x);
            break;
        case 3:
            display();
            break;
        default:
            return 0;
        }
    }
}
