#include <stdio.h>
#include <stdlib.h>

struct node
{
    int data;
    struct node *link;
};

struct node *head = NULL;

void insert_end(int x)
{
    struct node *newnode, *temp;
    newnode = (struct node *)malloc(sizeof(struct node));
    newnode->data = x;
    newnode->link = NULL;
    if (head == NULL)
        head = newnode;
    else
    {
        temp = head;
        while (temp->link != NULL)
            temp = temp->link;
        temp->link = newnode;
    }
}

void delete_pos(int pos)
{
    struct node *temp = head, *nextnode;
    int i = 1;

    if (head == NULL)
    {
        printf("List is empty\n");
        return;
    }
    if (pos == 1)
    {
        head = head->link;
        free(temp);
        return;
    }
    while (i < pos - 1 && temp->link != NULL)
    {
        temp = temp->link;
        i++;
    }
    nextnode = temp->link;
    if (nextnode == NULL)
    {
        printf("Invalid position\n");
        return;
    }
    temp->link = nextnode->link;
    free(nextnode);
}

void reverse()
{
    struct node *prevnode, *currentnode, *nextnode;
    prevnode = NULL;
    currentnode = nextnode = head;
    while (nextnode != NULL)
    {
        nextnode = nextnode->link;
        currentnode->link = prevnode;
        prevnode = currentnode;
        currentnode = nextnode;
    }
    head = prevnode;
}

void display()
{
    struct node *temp;
    if (head == NULL)
    {
        printf("List is empty\n");
        return;
    }
    for (temp = head; temp != NULL; temp = temp->link)
        printf("%d ", temp->data);
    printf("\n");
}

int main()
{
    int choice, item;
    while (1)
    {
        printf("1.Insert 2.Delete 3.Reverse 4.Display 5.Exit\n");
        if (scanf("%d", &choice) != 1)
            return 0;
        switch (choice)
        {
        case 1:
            printf("Enter data: ");
            scanf("%d", &item);
            insert_end(item);
            break;
        case 2:
            printf("Enter position: ");
            scanf("%d", &item);
            delete_pos(item);
            break;
        case 3:
            reverse();
            break;
        case 4:
            display();
            break;
        case 5:
            return 0;
        default:
            printf("Wrong choice\n");
        }
    }
}
