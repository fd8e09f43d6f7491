/* ---
algorithm: take_while
structure: array
method: copies until the first that is not greater
time: O(n)
space: O(1)
call: takeWhile(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
int takeWhile(int in[], int n, int k, int out[])
{
    int i;

    for (i = 0; i < n; i++)
    {
        if (in[i] <= k)
            break;
        out[i] = in[i];
    }
    return i;
}
