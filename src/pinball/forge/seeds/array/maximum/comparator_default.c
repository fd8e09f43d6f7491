/* ---
algorithm: maximum
structure: array
method: the best by a comparator; the largest by default
time: O(n)
space: O(1)
call: best_of(xs, len(xs), null) -> return
--- */
static int more(int a, int b) { return a > b; }

int best_of(const int *v, int n, int (*better)(int, int))
{
    int champion = v[0];

    better = better ? better : more;
    while (n > 1) {
        n--;
        if (better(v[n], champion))
            champion = v[n];
    }
    return champion;
}
