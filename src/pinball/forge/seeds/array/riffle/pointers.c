/* ---
algorithm: riffle
structure: array
method: two pointers; the first runs up to where the second began
time: O(n)
space: O(1)
call: shuffle(xs, len(xs), out(len(xs))) -> out
--- */
void shuffle(const int *v, int n, int *w)
{
    const int *a = v, *mid = v + (n + 1) / 2, *b = mid;

    while (a < mid) {
        *w++ = *a++;
        if (b < v + n)
            *w++ = *b++;
    }
}
