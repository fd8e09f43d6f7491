/* ---
algorithm: search_from
structure: array
method: like indexOf with a place to start
time: O(n)
space: O(1)
call: indexOf(xs, len(xs), k, a) -> return
--- */
int indexOf(const int a[], int length, int element, int from)
{
    for (int i = from; i < length; i++)
        if (a[i] == element)
            return i;
    return -1;
}
