/* ---
algorithm: delete
structure: linked_list
method: first-year style, prints what it does, head tested first
time: O(n)
space: O(1)
call: delete_node(list(xs), k) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct node
{
    int data;
    struct node *next;
};

struct node *delete_node(struct node *start, int val)
{
    struct node *ptr, *preptr;
    ptr = start;
    if (start == NULL)
    {
        printf("\n The list is empty");
        return NULL;
    }
    if (ptr->data == val)
    {
        start = start->next;
        free(ptr);
        return start;
    }
    else
    {
        while (ptr != NULL && ptr->data != val)
        {
            preptr = ptr;
            ptr = ptr->next;
        }
        if (ptr == NULL)
        {
            printf("\n Value not present");
            return start;
        }
        preptr->next = ptr->next;
        free(ptr);
        return start;
    }
}
