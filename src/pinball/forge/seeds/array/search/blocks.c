/* ---
algorithm: search
structure: array
method: four comparisons a step, then the rest
time: O(n)
space: O(1)
call: find_i32(xs, len(xs), k) -> return
--- */
long find_i32(const int *p, long n, int x)
{
    long i = 0;

    for (; i + 4 <= n; i += 4) {
        if (p[i] == x) return i;
        if (p[i + 1] == x) return i + 1;
        if (p[i + 2] == x) return i + 2;
        if (p[i + 3] == x) return i + 3;
    }
    for (; i < n; i++)
        if (p[i] == x)
            return i;
    return -1;
}
