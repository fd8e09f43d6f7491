/* ---
algorithm: filter_positive
structure: array
method: numerical: keeps positive samples in place, returns the new length
time: O(n)
space: O(1)
call: rectify_drop(xs, len(xs)) -> xs[:return]
--- */
int rectify_drop(double *x, int n)
{
    int kept = 0;
    int i = 0;

    while (i < n) {
        if (x[i] > 0.0) {
            x[kept] = x[i];
            kept += 1;
        }
        i += 1;
    }
    return kept;
}
