/* ---
algorithm: search
structure: array
method: recursion from the back
time: O(n)
space: O(n)
call: search(xs, len(xs), k) -> return
--- */

int search(const int a[], int n, int k)
{
    if (n == 0)
        return -1;
    if (a[n - 1] == k)
        return n - 1;
    return search(a, n - 1, k);
}
