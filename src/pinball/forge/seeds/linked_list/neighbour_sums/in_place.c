/* ---
algorithm: neighbour_sums
structure: linked_list
method: in place, next looked at
time: O(n)
space: O(1)
call: addNext(list(xs)) -> list(xs)
--- */
struct Node { int data; struct Node *next; };

void addNext(struct Node *head)
{
    while (head != 0 && head->next != 0) {
        head->data += head->next->data;
        head = head->next;
    }
}
