/* ---
algorithm: search_last
structure: linked_list
method: goes on after it found one
time: O(n)
space: O(1)
call: last_index(list(xs), k) -> return
--- */
struct node { int data; struct node *next; };

int last_index(struct node *head, int x)
{
    int last = -1, i = 0;
    while (head) {
        if (head->data == x)
            last = i;
        head = head->next;
        i++;
    }
    return last;
}
