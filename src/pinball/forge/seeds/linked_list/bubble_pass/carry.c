/* ---
algorithm: bubble_pass
structure: linked_list
method: carries the larger value along
time: O(n)
space: O(1)
call: sift(list(xs)) -> list(xs)
--- */
typedef struct c { int v; struct c *n; } c;

void sift(c *p) {
    int hand;
    if (!p) return;
    hand = p->v;
    for (; p->n; p = p->n) {
        int v = p->n->v;
        if (v < hand) p->v = v;
        else { p->v = hand; hand = v; }
    }
    p->v = hand;
}
