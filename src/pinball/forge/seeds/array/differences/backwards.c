/* ---
algorithm: differences
structure: array
method: in place from the back
time: O(n)
space: O(1)
call: diff(xs, len(xs)) -> xs
--- */
void diff(int *x, int n)
{
    for (int i = n - 1; i > 0; i--)
        x[i] -= x[i - 1];
}
