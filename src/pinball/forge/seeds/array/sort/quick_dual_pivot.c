/* ---
algorithm: sort
structure: array
method: two pivots, three parts
time: O(n^2)
typical: O(n log n)
space: O(n)
call: threeWays(xs, len(xs)) -> xs
--- */
static void change(int *p, int *q)
{
    int t = *p;
    *p = *q;
    *q = t;
}

void threeWays(int *v, int n)
{
    if (n < 2)
        return;
    int *last = v + n - 1;
    if (*v > *last)
        change(v, last);
    int small = *v, large = *last;
    int *below = v + 1, *at = v + 1, *above = last;
    while (at < above) {
        if (*at < small)
            change(at++, below++);
        else if (*at > large)
            change(at, --above);
        else
            at++;
    }
    change(v, --below);
    change(last, above);
    threeWays(v, (int)(below - v));
    threeWays(below + 1, (int)(above - below) - 1);
    threeWays(above + 1, (int)(last - above));
}
