/* ---
algorithm: reverse_print_even
structure: linked_list
method: kept ones pushed
time: O(n)
space: O(1)
call: evens_back(list(xs)) -> list(return)
--- */
struct l { int a; struct l *b; };

struct l *evens_back(struct l *p)
{
    struct l *r = 0, *t;
    for (; p; p = t) {
        t = p->b;
        if (!(p->a & 1)) {
            p->b = r;
            r = p;
        }
    }
    return r;
}
