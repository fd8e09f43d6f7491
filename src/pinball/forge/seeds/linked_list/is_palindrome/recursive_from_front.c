/* ---
algorithm: is_palindrome
structure: linked_list
method: recursion with the front pointer by address
time: O(n)
space: O(n)
call: palindrome(list(xs)) -> return
--- */
struct l { int v; struct l *n; };

static int check(struct l **front, struct l *back)
{
    int ok;
    if (!back) return 1;
    ok = check(front, back->n) && (*front)->v == back->v;
    *front = (*front)->n;
    return ok;
}

int palindrome(struct l *p) { return check(&p, p); }
