/* ---
algorithm: drop_while
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: rest_from(k, list(xs)) -> list(return)
--- */
struct l { short h; struct l *t; };

struct l *rest_from(int k, struct l *p)
{
    return p && p->h > k ? rest_from(k, p->t) : p;
}
