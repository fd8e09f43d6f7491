/* ---
algorithm: zip_add
structure: linked_list
method: recursion, sums in the first list
time: O(n)
space: O(n)
call: add(list(xs), list(ys)) -> list(return)
--- */
struct v { int x; struct v *n; };

struct v *add(struct v *a, const struct v *b)
{
    if (!a || !b) return 0;
    a->x += b->x;
    a->n = add(a->n, b->n);
    return a;
}
