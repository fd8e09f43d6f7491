/* ---
algorithm: insert_front
structure: array
method: the new one first, the others behind, output array
time: O(n)
space: O(1)
call: prepend(k, xs, len(xs), out(len(xs)+1)) -> out
--- */
void prepend(int x, const int *src, int n, int *dst)
{
    *dst++ = x;
    while (n--)
        *dst++ = *src++;
}
