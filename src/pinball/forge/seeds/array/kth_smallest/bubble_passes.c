/* ---
algorithm: kth_smallest
structure: array
method: as many bubbling passes from the back as are needed
time: O(n^2)
space: O(1)
call: orderStatistic(xs, len(xs), k) -> return
--- */
double orderStatistic(double x[], int n, int k)
{
    for (int done = 0; done <= k; done++)
        for (int i = n - 1; i > done; i--)
            if (x[i] < x[i - 1]) {
                double t = x[i];
                x[i] = x[i - 1];
                x[i - 1] = t;
            }
    return x[k];
}
