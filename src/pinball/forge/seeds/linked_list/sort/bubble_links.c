/* ---
algorithm: sort
structure: linked_list
method: bubble sort that exchanges neighbours' links
time: O(n^2)
space: O(1)
call: bubbleSort(&list(xs), len(xs)) -> list(xs)
--- */
#include <stdio.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *swap(struct Node *ptr1, struct Node *ptr2)
{
    struct Node *tmp = ptr2->next;
    ptr2->next = ptr1;
    ptr1->next = tmp;
    return ptr2;
}

int bubbleSort(struct Node **head, int count)
{
    struct Node **h;
    int i, j, swapped;

    for (i = 0; i < count; i++) {
        h = head;
        swapped = 0;
        for (j = 0; j < count - i - 1; j++) {
            struct Node *p1 = *h;
            struct Node *p2 = p1->next;
            if (p1->data > p2->data) {
                *h = swap(p1, p2);
                swapped = 1;
            }
            h = &(*h)->next;
        }
        if (swapped == 0)
            break;
    }
    return count;
}
