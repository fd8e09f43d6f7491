/* ---
algorithm: kth_from_end
structure: linked_list
method: recursion with a static counter that prints
time: O(n)
space: O(n)
call: printNthFromLast(list(xs), i) -> stdout
--- */
#include <stdio.h>

struct Node { int data; struct Node *next; };

static int counter;

static void walk(struct Node *head, int n)
{
    if (head == NULL)
        return;
    walk(head->next, n);
    if (counter++ == n)
        printf("%d\n", head->data);
}

void printNthFromLast(struct Node *head, int n)
{
    counter = 0;
    walk(head, n);
}
