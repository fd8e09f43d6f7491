/* ---
algorithm: majority
structure: array
method: puts the number together from the bits that most have
time: O(n)
space: O(1)
call: commonest(xs, len(xs)) -> return
--- */
int commonest(const int *v, int n)
{
    int candidate = 0, votes = 0;

    for (int bit = 0; bit < 8; bit++) {
        int ones = 0;
        for (int i = 0; i < n; i++)
            ones += v[i] >> bit & 1;
        if (2 * ones > n)
            candidate |= 1 << bit;
    }
    for (int i = 0; i < n; i++)
        if (v[i] == candidate)
            votes++;
    return 2 * votes > n ? candidate : -1;
}
