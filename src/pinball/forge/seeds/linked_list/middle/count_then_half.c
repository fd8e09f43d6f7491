/* ---
algorithm: middle
structure: linked_list
method: counts, then walks half of the way
time: O(n)
space: O(1)
call: getMiddle(list(xs)) -> return
--- */
struct Node { int data; struct Node *next; };

int getMiddle(struct Node *head)
{
    int len = 0, i;
    struct Node *p = head;
    while (p) { len++; p = p->next; }
    p = head;
    for (i = 0; i < len / 2; i++)
        p = p->next;
    return p->data;
}
