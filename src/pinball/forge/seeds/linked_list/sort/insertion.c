/* ---
algorithm: sort
structure: linked_list
method: insertion sort into a sorted list
time: O(n^2)
space: O(1)
call: insertionSort(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *insertionSort(struct Node *head) {
    struct Node *sorted = NULL;
    while (head != NULL) {
        struct Node *next = head->next;
        if (sorted == NULL || head->data <= sorted->data) {
            head->next = sorted;
            sorted = head;
        } else {
            struct Node *p = sorted;
            while (p->next != NULL && p->next->data < head->data) {
                p = p->next;
            }
            head->next = p->next;
            p->next = head;
        }
        head = next;
    }
    return sorted;
}
