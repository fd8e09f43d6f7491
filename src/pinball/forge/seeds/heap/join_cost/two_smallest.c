/* ---
algorithm: join_cost
structure: heap
method: looks for the two smallest each time
time: O(n^2)
space: O(1)
call: ropes(xs, len(xs)) -> return
--- */
int ropes(int a[], int n)
{
    int total = 0;
    while (n > 1) {
        int i, first = 0, second = 1;
        if (a[1] < a[0]) { first = 1; second = 0; }
        for (i = 2; i < n; i++) {
            if (a[i] < a[first]) { second = first; first = i; }
            else if (a[i] < a[second]) second = i;
        }
        int sum = a[first] + a[second];
        total += sum;
        a[first] = sum;
        a[second] = a[n - 1];
        n--;
    }
    return total;
}
