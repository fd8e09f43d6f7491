/* ---
algorithm: delete_at
structure: linked_list
method: program with positions from one, messages
time: O(n)
space: O(n)
call: main() < len(xs) xs i -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int data;
    struct node *next;
};

struct node *head = NULL;
int count = 0;

void create(int n)
{
    struct node *temp, *newnode;
    temp = NULL;
    while (count < n)
    {
        newnode = (struct node *)malloc(sizeof(struct node));
        scanf("%d", &newnode->data);
        newnode->next = NULL;
        if (head == NULL)
            head = temp = newnode;
        else
        {
            temp->next = newnode;
            temp = newnode;
        }
        count++;
    }
}

void deletefrompos(int pos)
{
    struct node *nextnode, *temp;
    int i = 1;
    temp = head;
    if (pos < 1 || pos > count)
        printf("Invalid position");
    else if (pos == 1)
    {
        head = head->next;
        free(temp);
        count--;
    }
    else
    {
        while (i < pos - 1)
        {
            temp = temp->next;
            i++;
        }
        nextnode = temp->next;
        temp->next = nextnode->next;
        free(nextnode);
        count--;
    }
}

int main()
{
    int n, pos;
    struct node *t;
    scanf("%d", &n);
    create(n);
    scanf("%d", &pos);
    deletefrompos(pos + 1);
    for (t = head; t != NULL; t = t->next)
        printf("%d ", t->data);
    return 0;
}
