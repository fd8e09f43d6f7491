#include <stdio.h>
#include <stdlib.h>

typedef struct node
{
    int value;
    struct node *next;
} node;

node *create(int value)
{
    node *n = malloc(sizeof(node));
    if (n == NULL)
    {
        printf("no memory\n");
        exit(1);
    }
    n->value = value;
    n->next = NULL;
    return n;
}

node *insert_sorted(node *head, int value)
{
    node *n = create(value);
    if (head == NULL || head->value >= value)
    {
        n->next = head;
        return n;
    }
    node *p = head;
    while (p->next != NULL && p->next->value < value)
        p = p->next;
    n->next = p->next;
    p->next = n;
    return head;
}

int length(node *head)
{
    int count = 0;
    for (node *p = head; p != NULL; p = p->next)
        count++;
    return count;
}

node *remove_value(node *head, int value)
{
    if (head == NULL)
        return NULL;
    if (head->value == value)
    {
        node *next = head->next;
        free(head);
        return next;
    }
    head->next = remove_value(head->next, value);
    return head;
}

node *remove_odd(node *head)
{
    while (head != NULL && head->value % 2 != 0)
    {
        node *dead = head;
        head = head->next;
        free(dead);
    }
    node *p = head;
    while (p != NULL && p->next != NULL)
    {
        if (p->next->value % 2 != 0)
        {
            node *dead = p->next;
            p->next = dead->next;
            free(dead);
        }
        else
        {
            p = p->next;
        }
    }
    return head;
}

void square_all(node *head)
{
    while (head != NULL)
    {
        head->value = head->value * head->value;
        head = head->next;
    }
}

void destroy(node *head)
{
    while (head != NULL)
    {
        node *tmp = head;
        head = head->next;
        free(tmp);
    }
}

int main(void)
{
    node *list = NULL;
    int a[] = {5, 2, 8, 1, 9, 4};
    for (int i = 0; i < 6; i++)
        list = insert_sorted(list, a[i]);
    list = remove_value(list, 8);
    list = remove_odd(list);
    square_all(list);
    for (node *p = list; p; p = p->next)
        printf("%d -> ", p->value);
    printf("NULL (%d)\n", length(list));
    destroy(list);
    return 0;
}
