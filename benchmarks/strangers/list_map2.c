#include <stdio.h>

struct Node
{
    int data;
    struct Node *next;
};

void negateList(struct Node *head)
{
    struct Node *temp = head;
    while (temp != NULL)
    {
        temp->data = -temp->data;
        temp = temp->next;
    }
}

void increaseBy(struct Node *head, int k)
{
    struct Node *ptr;
    for (ptr = head; ptr != NULL; ptr = ptr->next)
        ptr->data += k;
}

int findMax(struct Node *head)
{
    int max = head->data;
    while (head != NULL)
    {
        if (head->data > max)
            max = head->data;
        head = head->next;
    }
    return max;
}

int main()
{
    struct Node n3 = {30, NULL};
    struct Node n2 = {20, &n3};
    struct Node n1 = {10, &n2};
    increaseBy(&n1, 5);
    printf("max = %d\n", findMax(&n1));
    negateList(&n1);
    printf("max = %d\n", findMax(&n1));
    return 0;
}
