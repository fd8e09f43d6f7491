/* ---
algorithm: search
structure: array
method: recursion on low and high, checks both ends of the range
time: O(n)
space: O(n)
call: rsearch(xs, 0, len(xs)-1, k) -> return
--- */
int rsearch(int arr[], int l, int r, int x)
{
    if (r < l)
        return -1;
    if (arr[l] == x)
        return l;
    if (arr[r] == x)
        return r;
    return rsearch(arr, l + 1, r - 1, x);
}
