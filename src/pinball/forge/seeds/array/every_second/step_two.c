/* ---
algorithm: every_second
structure: array
method: a loop with step two
time: O(n)
space: O(1)
call: everyOther(xs, len(xs), out(len(xs))) -> out[:return]
--- */
int everyOther(int src[], int n, int dst[])
{
    int count = 0;
    for (int i = 0; i < n; i += 2)
        dst[count++] = src[i];
    return count;
}
