/* ---
algorithm: filter
structure: linked_list
method: a new list with head and tail pointers
time: O(n)
space: O(n)
call: greater_than(list(xs), k) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *createNode(int data)
{
    struct Node *newNode = (struct Node *)malloc(sizeof(struct Node));
    if (newNode == NULL) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    newNode->data = data;
    newNode->next = NULL;
    return newNode;
}

struct Node *greater_than(struct Node *list, int threshold)
{
    struct Node *head = NULL;
    struct Node *tail = NULL;
    struct Node *current;

    for (current = list; current != NULL; current = current->next) {
        if (current->data > threshold) {
            struct Node *n = createNode(current->data);
            if (head == NULL) {
                head = n;
                tail = n;
            } else {
                tail->next = n;
                tail = n;
            }
        }
    }
    return head;
}
