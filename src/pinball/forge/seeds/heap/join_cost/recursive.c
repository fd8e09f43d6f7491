/* ---
algorithm: join_cost
structure: heap
method: moves the two shortest to the front, recursion on the rest
time: O(n^2)
space: O(n)
call: tie(xs, len(xs)) -> return
--- */
static void to_front(int *a, int n)
{
    for (int i = 1; i < n; i++)
        if (a[i] < a[0]) {
            int t = a[i];
            a[i] = a[0];
            a[0] = t;
        }
}

int tie(int *a, int n)
{
    if (n < 2) return 0;
    to_front(a, n);
    to_front(a + 1, n - 1);
    int knot = a[0] + a[1];
    a[1] = knot;
    return knot + tie(a + 1, n - 1);
}
