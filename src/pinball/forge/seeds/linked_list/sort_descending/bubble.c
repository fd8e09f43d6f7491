/* ---
algorithm: sort_descending
structure: linked_list
method: bubble sort until nothing moved
time: O(n^2)
space: O(1)
call: sortDescending(list(xs)) -> list(xs)
--- */
struct Node { int val; struct Node *next; };

void sortDescending(struct Node *head)
{
    int again = 1;
    while (again) {
        again = 0;
        for (struct Node *p = head; p && p->next; p = p->next)
            if (p->val < p->next->val) {
                int v = p->val;
                p->val = p->next->val;
                p->next->val = v;
                again = 1;
            }
    }
}
