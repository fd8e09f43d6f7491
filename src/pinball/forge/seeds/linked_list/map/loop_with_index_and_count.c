/* ---
algorithm: map
structure: linked_list
method: counts first, then loops with an index
time: O(n)
space: O(1)
call: doubleAll(list(xs)) -> list(xs)
--- */
struct Node
{
    int data;
    struct Node *next;
};

int countNodes(struct Node *head)
{
    int count = 0;
    struct Node *p;
    p = head;
    while (p != 0)
    {
        count++;
        p = p->next;
    }
    return count;
}

void doubleAll(struct Node *head)
{
    int n = countNodes(head);
    int i;
    struct Node *p;
    p = head;
    for (i = 1; i <= n; i++)
    {
        p->data = p->data * 2;
        p = p->next;
    }
}
