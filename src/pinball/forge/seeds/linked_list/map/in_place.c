/* ---
algorithm: map
structure: linked_list
method: one pass in place
time: O(n)
space: O(1)
call: double_all(list(xs)) -> list(xs)
--- */
struct node {
    int data;
    struct node *next;
};

void double_all(struct node *head)
{
    struct node *p = head;
    while (p) {
        p->data = 2 * p->data;
        p = p->next;
    }
}
