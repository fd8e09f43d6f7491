/* ---
algorithm: sort
structure: linked_list
method: merge sort, slow and fast pointers split, dummy merges
time: O(n log n)
space: O(log n)
call: MergeSort(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

void FrontBackSplit(struct Node *source, struct Node **frontRef, struct Node **backRef)
{
    struct Node *slow = source;
    struct Node *fast = source->next;

    while (fast != NULL) {
        fast = fast->next;
        if (fast != NULL) {
            slow = slow->next;
            fast = fast->next;
        }
    }
    *frontRef = source;
    *backRef = slow->next;
    slow->next = NULL;
}

struct Node *SortedMerge(struct Node *a, struct Node *b)
{
    struct Node dummy;
    struct Node *tail = &dummy;

    dummy.next = NULL;
    while (a && b) {
        if (a->data <= b->data) {
            tail->next = a;
            a = a->next;
        } else {
            tail->next = b;
            b = b->next;
        }
        tail = tail->next;
    }
    tail->next = a ? a : b;
    return dummy.next;
}

void MergeSort(struct Node **headRef)
{
    struct Node *head = *headRef, *a, *b;
    if (head == NULL || head->next == NULL)
        return;
    FrontBackSplit(head, &a, &b);
    MergeSort(&a);
    MergeSort(&b);
    *headRef = SortedMerge(a, b);
}
