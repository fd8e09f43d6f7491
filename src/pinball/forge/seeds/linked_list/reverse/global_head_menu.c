/* ---
algorithm: reverse
structure: linked_list
method: global head, nodes added at the end, loop with three pointers
time: O(n^2)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *head = NULL;

void insertAtEnd(int value)
{
    struct Node *newNode = (struct Node *)malloc(sizeof(struct Node));
    struct Node *temp = head;
    newNode->data = value;
    newNode->next = NULL;
    if (head == NULL) {
        head = newNode;
        return;
    }
    while (temp->next != NULL)
        temp = temp->next;
    temp->next = newNode;
}

void display(void)
{
    struct Node *temp = head;
    if (head == NULL) {
        printf("List is empty\n");
        return;
    }
    while (temp != NULL) {
        printf("%d -> ", temp->data);
        temp = temp->next;
    }
    printf("NULL\n");
}

void reverse(void)
{
    struct Node *prevNode, *currNode, *nextNode;
    prevNode = NULL;
    currNode = head;
    while (currNode != NULL) {
        nextNode = currNode->next;
        currNode->next = prevNode;
        prevNode = currNode;
        currNode = nextNode;
    }
    head = prevNode;
}

int main()
{
    int n, i, value;
    printf("How many elements? ");
    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        printf("Enter element: ");
        scanf("%d", &value);
        insertAtEnd(value);
    }
    reverse();
    printf("\nReversed list:\n");
    display();
    return 0;
}
