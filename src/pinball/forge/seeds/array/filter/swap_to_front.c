/* ---
algorithm: filter
structure: array
method: what stays is swapped forward; the others end up behind
time: O(n)
space: O(1)
call: compact(xs, len(xs), k) -> xs[:return]
--- */
int compact(long *a, int n, long k)
{
    int front = 0;

    for (int i = 0; i < n; i++) {
        if (a[i] <= k)
            continue;
        if (i != front) {
            long t = a[i];
            a[i] = a[front];
            a[front] = t;
        }
        front++;
    }
    return front;
}
