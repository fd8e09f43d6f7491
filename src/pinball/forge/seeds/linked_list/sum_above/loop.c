/* ---
algorithm: sum_above
structure: linked_list
method: loop
time: O(n)
space: O(1)
call: sumGreater(list(xs), k) -> return
--- */
struct Node { int data; struct Node *next; };

int sumGreater(struct Node *head, int limit)
{
    int sum = 0;
    while (head != 0) {
        if (head->data > limit)
            sum = sum + head->data;
        head = head->next;
    }
    return sum;
}
