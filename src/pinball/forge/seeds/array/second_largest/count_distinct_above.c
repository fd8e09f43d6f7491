/* ---
algorithm: second_largest
structure: array
method: the one that has exactly one distinct value above
time: O(n^2)
space: O(1)
call: second(xs, len(xs)) -> return
--- */
static int top(const int *v, int n)
{
    int m = *v;
    while (n-- > 0) {
        if (*v > m)
            m = *v;
        v++;
    }
    return m;
}

int second(const int *v, int n)
{
    int best = top(v, n);

    for (int i = 0; i < n; i++) {
        int highest_below = v[i] < best;
        for (int j = 0; j < n && highest_below; j++)
            if (v[j] > v[i] && v[j] != best)
                highest_below = 0;
        if (highest_below)
            return v[i];
    }
    return best;
}
