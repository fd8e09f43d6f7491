/* ---
algorithm: filter
structure: linked_list
method: while with comma and ternary, nothing freed
time: O(n)
space: O(1)
call: f(list(xs), k) -> list(return)
--- */
typedef struct N { int x; struct N *n; } N;

N *f(N *h, int k) {
    N **p = &h;
    while (*p) {
        if ((*p)->x > k) p = &(*p)->n;
        else *p = (*p)->n;
    }
    return h;
}
