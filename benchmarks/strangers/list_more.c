#include <stdio.h>
#include <stdlib.h>

struct Node
{
    int data;
    struct Node *next;
};

typedef struct Node Node;

void removeDuplicates(Node *head)
{
    Node *current = head;
    if (current == NULL)
        return;
    while (current->next != NULL)
    {
        if (current->data == current->next->data)
        {
            Node *next_next = current->next->next;
            free(current->next);
            current->next = next_next;
        }
        else
            current = current->next;
    }
}

int search(Node *head, int x)
{
    Node *current = head;
    while (current != NULL)
    {
        if (current->data == x)
            return 1;
        current = current->next;
    }
    return 0;
}

int getNthFromLast(Node *head, int n)
{
    Node *main_ptr = head, *ref_ptr = head;
    int count = 0;
    while (count < n)
    {
        if (ref_ptr == NULL)
            return -1;
        ref_ptr = ref_ptr->next;
        count++;
    }
    while (ref_ptr != NULL)
    {
        main_ptr = main_ptr->next;
        ref_ptr = ref_ptr->next;
    }
    return main_ptr->data;
}

void bubbleSortList(Node *start)
{
    int swapped;
    Node *ptr;
    Node *last = NULL;

    if (start == NULL)
        return;
    do
    {
        swapped = 0;
        ptr = start;
        while (ptr->next != last)
        {
            if (ptr->data > ptr->next->data)
            {
                int temp = ptr->data;
                ptr->data = ptr->next->data;
                ptr->next->data = temp;
                swapped = 1;
            }
            ptr = ptr->next;
        }
        last = ptr;
    } while (swapped);
}

Node *deleteKey(Node *head, int key)
{
    Node *p = head, *q = NULL;
    if (head == NULL)
    {
        printf("Underflow\n");
        return head;
    }
    while (p != NULL)
    {
        if (p->data == key)
        {
            if (q == NULL)
                head = p->next;
            else
                q->next = p->next;
            free(p);
            printf("%d deleted\n", key);
            return head;
        }
        q = p;
        p = p->next;
    }
    printf("%d is not in the list\n", key);
    return head;
}

int main()
{
    Node *head = NULL;
    int v[] = {4, 2, 4, 1, 3, 2};
    for (int i = 0; i < 6; i++)
    {
        Node *n = malloc(sizeof(Node));
        n->data = v[i];
        n->next = head;
        head = n;
    }
    bubbleSortList(head);
    removeDuplicates(head);
    head = deleteKey(head, 3);
    head = deleteKey(head, 7);
    for (Node *p = head; p != NULL; p = p->next)
        printf("%d ", p->data);
    printf("\n%d %d %d\n", search(head, 4), search(head, 3), getNthFromLast(head, 2));
    return 0;
}
