/* ---
algorithm: equal
structure: linked_list
method: ordering first, equal where it is zero
time: O(n)
space: O(1)
call: equals(list(xs), list(ys)) -> return
--- */
typedef struct str { int c; struct str *more; } str;

static int compare(const str *a, const str *b)
{
    for (; a && b; a = a->more, b = b->more)
        if (a->c != b->c)
            return a->c < b->c ? -1 : 1;
    return a ? 1 : b ? -1 : 0;
}

int equals(const str *a, const str *b) { return !compare(a, b); }
