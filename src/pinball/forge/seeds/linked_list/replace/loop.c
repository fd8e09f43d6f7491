/* ---
algorithm: replace
structure: linked_list
method: loop
time: O(n)
space: O(1)
call: replace(list(xs), k, m) -> list(xs)
--- */
struct Node { int data; struct Node *next; };

void replace(struct Node *head, int old_value, int new_value)
{
    struct Node *p = head;
    while (p) {
        if (p->data == old_value)
            p->data = new_value;
        p = p->next;
    }
}
