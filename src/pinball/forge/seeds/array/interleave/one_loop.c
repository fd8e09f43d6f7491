/* ---
algorithm: interleave
structure: array
method: by turns as long as there is any
time: O(n)
space: O(1)
call: zip(xs, len(xs), ys, len(ys), out(len(xs)+len(ys))) -> out
--- */
void zip(const int *a, int na, const int *b, int nb, int *c)
{
    int i = 0, k = 0;

    while (i < na || i < nb) {
        if (i < na)
            c[k++] = a[i];
        if (i < nb)
            c[k++] = b[i];
        i++;
    }
}
