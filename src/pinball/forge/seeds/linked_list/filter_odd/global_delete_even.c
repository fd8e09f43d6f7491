/* ---
algorithm: filter_odd
structure: linked_list
method: global head, even ones deleted one after the other
time: O(n)
space: O(1)
call: run(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct node { int data; struct node *next; } *head;

void deleteEven()
{
    struct node *ptr = head, *prev = NULL, *del;
    while (ptr != NULL)
    {
        if (ptr->data % 2 == 0)
        {
            del = ptr;
            if (ptr == head)
            {
                head = head->next;
                ptr = head;
            }
            else
            {
                prev->next = ptr->next;
                ptr = ptr->next;
            }
            free(del);
        }
        else
        {
            prev = ptr;
            ptr = ptr->next;
        }
    }
}

struct node *run(struct node *list)
{
    head = list;
    deleteEven();
    return head;
}
