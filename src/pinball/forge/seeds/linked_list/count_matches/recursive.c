/* ---
algorithm: count_matches
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: freq(list(xs), k) -> return
--- */
typedef struct l { int h; struct l *t; } l;

int freq(l *p, int k) {
    if (!p) return 0;
    if (p->h == k) return 1 + freq(p->t, k);
    return freq(p->t, k);
}
