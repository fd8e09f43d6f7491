/* ---
algorithm: place_of_maximum
structure: linked_list
method: place and value kept
time: O(n)
space: O(1)
call: indexOfMax(list(xs)) -> return
--- */
struct Node { int data; struct Node *next; };

int indexOfMax(struct Node *head)
{
    int best = head->data, pos = 0, i = 0;
    while (head) {
        if (head->data > best) {
            best = head->data;
            pos = i;
        }
        head = head->next;
        i++;
    }
    return pos;
}
