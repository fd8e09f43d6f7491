/* ---
algorithm: first_negative
structure: queue
method: queue of the places of negative ones
time: O(n)
space: O(1)
call: firstNegative(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
int firstNegative(const int *a, int n, int k, int *ans)
{
    int q[1024], head = 0, tail = 0, m = 0;
    for (int i = 0; i < n; i++) {
        if (a[i] < 0) q[tail++] = i;
        if (head < tail && q[head] <= i - k) head++;
        if (i >= k - 1) ans[m++] = head < tail ? a[q[head]] : 0;
    }
    return m;
}
