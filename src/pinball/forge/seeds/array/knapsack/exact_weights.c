/* ---
algorithm: knapsack
structure: array
method: best worth for each exact weight, -1 for none, then the best of all
time: O(n)
space: O(1)
call: knap(k, xs, len(xs)) -> return
--- */
int knap(int cap, const int *w, int n)
{
    int worth[64];
    int i, r, best = 0;

    for (r = 0; r <= cap; r++)
        worth[r] = -1;
    worth[0] = 0;
    for (i = 0; i < n; i++)
        for (r = cap - w[i]; r >= 0; r--)
            if (worth[r] >= 0) {
                int now = worth[r] + w[i] * w[i] % 7 + 1;
                if (now > worth[r + w[i]])
                    worth[r + w[i]] = now;
            }
    for (r = 0; r <= cap; r++)
        if (worth[r] > best)
            best = worth[r];
    return best;
}
