/* ---
algorithm: reverse
structure: linked_list
method: element number n, n - 1, ..., 1 printed, each found by walking
time: O(n^2)
space: O(1)
call: printReverse(list(xs)) -> stdout
--- */
#include <stdio.h>

struct Node {
    int data;
    struct Node *next;
};

int getCount(struct Node *head)
{
    int c = 0;
    while (head != NULL) {
        c = c + 1;
        head = head->next;
    }
    return c;
}

int getNthNode(struct Node *head, int n)
{
    int i;
    struct Node *cur = head;
    for (i = 0; i < n - 1 && cur != NULL; i++)
        cur = cur->next;
    return cur->data;
}

void printReverse(struct Node *head)
{
    int i, n;
    n = getCount(head);
    for (i = n; i >= 1; i--)
        printf("%d ", getNthNode(head, i));
}
