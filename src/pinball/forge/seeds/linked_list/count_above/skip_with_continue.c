/* ---
algorithm: count_above
structure: linked_list
method: continue where it does not fit
time: O(n)
space: O(1)
call: filterCount(list(xs), k) -> return
--- */
struct Node { int data; struct Node *next; };

int filterCount(struct Node *head, int limit)
{
    int kept = 0;
    for (struct Node *n = head; n; n = n->next) {
        if (n->data <= limit)
            continue;
        kept++;
    }
    return kept;
}
