/* ---
algorithm: times_place
structure: array
method: in place, times index plus one
time: O(n)
space: O(1)
call: weigh(xs, len(xs)) -> xs
--- */
void weigh(int a[], int n)
{
    for (int i = 0; i < n; i++)
        a[i] = a[i] * (i + 1);
}
