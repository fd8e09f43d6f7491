/* ---
algorithm: kth_smallest
structure: linked_list
method: sorted by exchange, then walked
time: O(n^2)
space: O(1)
call: kth(list(xs), i) -> return
--- */
struct Node { int data; struct Node *next; };

int kth(struct Node *head, int k)
{
    struct Node *i, *j;
    for (i = head; i; i = i->next)
        for (j = i->next; j; j = j->next)
            if (j->data < i->data) {
                int t = i->data;
                i->data = j->data;
                j->data = t;
            }
    while (k-- > 0)
        head = head->next;
    return head->data;
}
