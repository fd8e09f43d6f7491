/* ---
algorithm: above_minimum
structure: array
method: first the minimum, then the difference, in place
time: O(n)
space: O(1)
call: normalize(xs, len(xs)) -> xs
--- */
void normalize(double x[], int n)
{
    double min = x[0];
    int i;

    for (i = 1; i < n; i++)
        if (x[i] < min)
            min = x[i];
    for (i = 0; i < n; i++)
        x[i] -= min;
}
