/* ---
algorithm: first_greater
structure: array
method: pointer loop without a body
time: O(n)
space: O(1)
call: next_over(xs, len(xs), k) -> return
--- */
int next_over(const int *v, int n, int limit)
{
    const int *p = v, *end = v + n;

    while (p < end && *p <= limit)
        p++;
    return p < end ? (int)(p - v) : -1;
}
