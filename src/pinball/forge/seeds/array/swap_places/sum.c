/* ---
algorithm: swap_places
structure: array
method: by addition, places must differ
time: O(1)
space: O(1)
call: interchange(xs, a, b) -> xs
--- */
void interchange(int *t, int p, int q)
{
    if (p == q)
        return;
    t[p] += t[q];
    t[q] = t[p] - t[q];
    t[p] -= t[q];
}
