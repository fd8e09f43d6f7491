/* ---
algorithm: merge
structure: linked_list
method: joined first, then sorted by bubbling
time: O(n^2)
space: O(1)
call: joinAndSort(list(xs), list(ys)) -> list(return)
--- */
struct Node { int data; struct Node *next; };

struct Node *joinAndSort(struct Node *first, struct Node *second)
{
    struct Node *p = first;
    int changed;

    if (first == 0)
        return second;
    while (p->next != 0)
        p = p->next;
    p->next = second;

    do {
        changed = 0;
        for (p = first; p->next != 0; p = p->next) {
            if (p->next->data < p->data) {
                int t = p->data;
                p->data = p->next->data;
                p->next->data = t;
                changed = 1;
            }
        }
    } while (changed);
    return first;
}
