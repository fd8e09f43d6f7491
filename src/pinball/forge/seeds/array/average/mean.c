/* ---
algorithm: average
structure: array
method: sum, then division
time: O(n)
space: O(1)
call: mean(xs, len(xs)) -> return
--- */
int mean(const int v[], int n)
{
    int sum = 0;

    for (int i = 0; i < n; i++)
        sum += v[i];
    return sum / n;
}
