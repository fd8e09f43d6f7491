/* ---
algorithm: map_parity
structure: linked_list
method: if and else
time: O(n)
space: O(1)
call: markOdd(list(xs)) -> list(return)
--- */
struct Node { int data; struct Node *next; };

struct Node *markOdd(struct Node *head)
{
    struct Node *temp;
    for (temp = head; temp; temp = temp->next)
    {
        if (temp->data % 2 == 0)
            temp->data = 0;
        else
            temp->data = 1;
    }
    return head;
}
