/* ---
algorithm: search_last
structure: linked_list
method: the rest is asked first
time: O(n)
space: O(n)
call: rfind(list(xs), k) -> return
--- */
struct l { int a; struct l *d; };

int rfind(struct l *p, int k)
{
    int r;
    if (!p) return -1;
    r = rfind(p->d, k);
    if (r >= 0) return r + 1;
    return p->a == k ? 0 : -1;
}
