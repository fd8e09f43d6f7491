/* ---
algorithm: is_heap
structure: array
method: each against its children
time: O(n)
space: O(1)
call: heap_ok(xs, len(xs)) -> return
--- */
int heap_ok(const int *h, int n)
{
    int ok = 1, left, right;

    for (int i = 0; i < n / 2; i++) {
        left = 2 * i + 1;
        right = left + 1;
        if (h[left] > h[i] || (right < n && h[right] > h[i]))
            ok = 0;
    }
    return ok;
}
