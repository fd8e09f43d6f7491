/* ---
algorithm: last_place
structure: array
method: a pointer from the end, one comparison in the loop's head
time: O(n)
space: O(1)
call: rindex_of(xs, len(xs), k) -> return
--- */
int rindex_of(const int *v, int n, int x)
{
    const int *p = v + n;

    while (p != v)
        if (*--p == x)
            return (int)(p - v);
    return -1;
}
