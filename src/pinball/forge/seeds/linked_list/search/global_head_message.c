/* ---
algorithm: search
structure: linked_list
method: global head, nested ifs and an ending message
time: O(n)
space: O(1)
call: lookup(list(xs), k) -> return
--- */
#include <stdio.h>

struct node
{
    int data;
    struct node *next;
};

struct node *head;
int loc = 0;

void searching(int item)
{
    struct node *ptr;
    int i = 0, flag = 1;
    ptr = head;
    if (ptr == NULL)
    {
        printf("\nEmpty List\n");
    }
    else
    {
        while (ptr != NULL)
        {
            if (ptr->data == item)
            {
                loc = i;
                flag = 0;
                break;
            }
            else
            {
                flag = 1;
            }
            i++;
            ptr = ptr->next;
        }
    }
    if (flag == 1)
    {
        printf("Item not found\n");
        loc = -1;
    }
}

int lookup(struct node *list, int item)
{
    head = list;
    searching(item);
    return loc;
}
