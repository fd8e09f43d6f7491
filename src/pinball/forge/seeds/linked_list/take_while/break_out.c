/* ---
algorithm: take_while
structure: linked_list
method: loop with break, into an array
time: O(n)
space: O(1)
call: leading(list(xs), k, out(len(xs))) -> out[:return]
--- */
struct Node { int data; struct Node *next; };

int leading(struct Node *head, int limit, int *out)
{
    int n = 0;
    for (struct Node *p = head; p != 0; p = p->next) {
        if (p->data > limit)
            out[n++] = p->data;
        else
            break;
    }
    return n;
}
