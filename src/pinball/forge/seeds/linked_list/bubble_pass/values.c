/* ---
algorithm: bubble_pass
structure: linked_list
method: values swapped
time: O(n)
space: O(1)
call: onePass(list(xs)) -> list(return)
--- */
struct Node { int data; struct Node *next; };

struct Node *onePass(struct Node *head)
{
    struct Node *p = head;
    int temp;
    while (p != 0 && p->next != 0)
    {
        if (p->data > p->next->data)
        {
            temp = p->data;
            p->data = p->next->data;
            p->next->data = temp;
        }
        p = p->next;
    }
    return head;
}
