/* ---
algorithm: count_matches
structure: linked_list
method: loop with a counter
time: O(n)
space: O(1)
call: count(list(xs), k) -> return
--- */
struct Node {
    int data;
    struct Node *next;
};

int count(struct Node *head, int search_for)
{
    struct Node *current = head;
    int count = 0;
    while (current != 0) {
        if (current->data == search_for)
            count++;
        current = current->next;
    }
    return count;
}
