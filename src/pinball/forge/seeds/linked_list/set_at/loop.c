/* ---
algorithm: set_at
structure: linked_list
method: loop to the place
time: O(n)
space: O(1)
call: update(list(xs), i, k) -> list(xs)
--- */
struct Node { int data; struct Node *next; };

void update(struct Node *head, int pos, int value)
{
    int count = 0;
    while (head != 0) {
        if (count == pos) {
            head->data = value;
            return;
        }
        count++;
        head = head->next;
    }
}
