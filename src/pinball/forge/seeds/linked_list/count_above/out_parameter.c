/* ---
algorithm: count_above
structure: linked_list
method: through a pointer, by recursion
time: O(n)
space: O(n)
call: tally(list(xs), k, &cell) -> cell
--- */
struct p { double a; struct p *b; };

void tally(struct p *q, double k, int *n)
{
    if (q == 0)
        return;
    if (q->a > k)
        ++*n;
    tally(q->b, k, n);
}
