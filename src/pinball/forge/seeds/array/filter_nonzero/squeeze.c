/* ---
algorithm: filter_nonzero
structure: array
method: zeros squeezed out in place
time: O(n)
space: O(1)
call: squeeze(xs, len(xs)) -> xs[:return]
--- */
int squeeze(int s[], int n)
{
    int i, j;

    for (i = j = 0; i < n; i++)
        if (s[i] != 0)
            s[j++] = s[i];
    return j;
}
