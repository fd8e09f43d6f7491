/* ---
algorithm: sort
structure: linked_list
method: program, global list, bubble sort of values by count
time: O(n^2)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int data;
    struct node *next;
} *head, *newnode, *temp, *tail;

int n;

void create()
{
    int i;
    head = 0;
    for (i = 0; i < n; i++) {
        newnode = (struct node *)malloc(sizeof(struct node));
        scanf("%d", &newnode->data);
        newnode->next = 0;
        if (head == 0)
            head = tail = newnode;
        else {
            tail->next = newnode;
            tail = newnode;
        }
    }
}

void sort()
{
    int pass, t;
    for (pass = 1; pass < n; pass++) {
        temp = head;
        while (temp->next != 0) {
            if (temp->data > temp->next->data) {
                t = temp->data;
                temp->data = temp->next->data;
                temp->next->data = t;
            }
            temp = temp->next;
        }
    }
}

int main()
{
    printf("Enter the number of nodes: ");
    scanf("%d", &n);
    create();
    sort();
    printf("\nThe sorted list is: ");
    for (temp = head; temp != 0; temp = temp->next)
        printf("%d ", temp->data);
    return 0;
}
