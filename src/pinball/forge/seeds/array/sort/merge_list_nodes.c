/* ---
algorithm: sort
structure: array
method: a linked list is made, split by two speeds, merged by recursion, and written back
time: O(n log n)
space: O(n)
call: arraySortViaList(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

typedef struct Node {
    int data;
    struct Node *next;
} Node;

static Node *mergeLists(Node *a, Node *b) {
    Node dummy, *tail = &dummy;
    while (a != NULL && b != NULL) {
        if (b->data < a->data) { tail->next = b; b = b->next; }
        else { tail->next = a; a = a->next; }
        tail = tail->next;
    }
    tail->next = a != NULL ? a : b;
    return dummy.next;
}

static Node *sortList(Node *head) {
    if (head == NULL || head->next == NULL) return head;
    Node *slow = head, *fast = head->next;
    while (fast != NULL && fast->next != NULL) {
        slow = slow->next;
        fast = fast->next->next;
    }
    Node *second = slow->next;
    slow->next = NULL;
    return mergeLists(sortList(head), sortList(second));
}

void arraySortViaList(int *values, int count) {
    Node *head = NULL;
    for (int i = count; i-- > 0;) {
        Node *fresh = malloc(sizeof(Node));
        fresh->data = values[i];
        fresh->next = head;
        head = fresh;
    }
    head = sortList(head);
    while (head != NULL) {
        Node *gone = head;
        *values++ = head->data;
        head = head->next;
        free(gone);
    }
}
