/* ---
algorithm: merge
structure: linked_list
method: each node of the second list inserted into the first, going on from there
time: O(n)
space: O(1)
call: absorb(&list(xs), list(ys)) -> list(xs)
--- */
struct run { int at; struct run *next; };

void absorb(struct run **a, struct run *b)
{
    struct run *t;

    while (b) {
        if (*a == 0 || (*a)->at > b->at) {
            t = b->next;
            b->next = *a;
            *a = b;
            b = t;
        }
        a = &(*a)->next;
    }
}
