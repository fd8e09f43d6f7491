/* ---
algorithm: largest_rectangle
structure: stack
method: splits at the lowest bar
time: O(n^2)
space: O(n)
call: MaxArea(xs, len(xs)) -> return
--- */
static int Larger(int a, int b) { return a > b ? a : b; }

static int InRange(const int *h, int from, int to)
{
    int lowest = from;
    if (from >= to)
        return 0;
    for (int i = from + 1; i < to; i++)
        if (h[i] < h[lowest])
            lowest = i;
    return Larger(h[lowest] * (to - from), Larger(InRange(h, from, lowest), InRange(h, lowest + 1, to)));
}

int MaxArea(const int *h, int n) { return InRange(h, 0, n); }
