/* ---
algorithm: reverse
structure: array
method: recursion that counts down the index of the partner
time: O(n)
space: O(n)
call: invert(xs, len(xs)) -> xs
--- */
static void flip(double *a, int i, int j)
{
    if (j > i) {
        double left = a[i], right = a[j];
        flip(a, i + 1, j - 1);
        a[i] = right;
        a[j] = left;
    }
}

void invert(double *a, int n)
{
    flip(a, 0, n - 1);
}
