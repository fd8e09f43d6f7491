/* ---
algorithm: map_scale
structure: linked_list
method: multiplied in place
time: O(n)
space: O(1)
call: multiply(list(xs), k) -> list(xs)
--- */
struct Node { int data; struct Node *next; };

void multiply(struct Node *head, int factor)
{
    struct Node *current = head;
    while (current != 0) {
        current->data *= factor;
        current = current->next;
    }
}
