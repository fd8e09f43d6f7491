/* ---
algorithm: sort
structure: linked_list
method: selection sort that swaps values
time: O(n^2)
space: O(1)
call: selsort(list(xs)) -> list(return)
--- */
typedef struct L { short v; struct L *n; } L;

L *selsort(L *h) {
    for (L *i = h; i; i = i->n) {
        L *m = i;
        for (L *j = i->n; j; j = j->n)
            if (j->v < m->v) m = j;
        short t = i->v;
        i->v = m->v;
        m->v = t;
    }
    return h;
}
