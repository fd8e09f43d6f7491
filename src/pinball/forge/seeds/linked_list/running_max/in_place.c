/* ---
algorithm: running_max
structure: linked_list
method: largest kept
time: O(n)
space: O(1)
call: prefix_max(list(xs)) -> list(return)
--- */
struct Node { int data; struct Node *next; };

struct Node *prefix_max(struct Node *head)
{
    struct Node *p;
    int best;
    if (!head) return head;
    best = head->data;
    for (p = head; p; p = p->next) {
        if (p->data > best) best = p->data;
        p->data = best;
    }
    return head;
}
