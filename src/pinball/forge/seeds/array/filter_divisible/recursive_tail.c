/* ---
algorithm: filter_divisible
structure: array
method: recursion from the back, in place
time: O(n)
space: O(n)
call: keepMultiples(xs, len(xs), k) -> xs[:return]
--- */
int keepMultiples(int *a, int n, int d)
{
    if (n <= 0)
        return 0;
    int kept = keepMultiples(a, n - 1, d);
    if (a[n - 1] / d * d == a[n - 1])
        a[kept++] = a[n - 1];
    return kept;
}
