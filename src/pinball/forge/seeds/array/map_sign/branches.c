/* ---
algorithm: map_sign
structure: array
method: three branches, in place
time: O(n)
space: O(1)
call: toSigns(xs, len(xs)) -> xs
--- */
int sign(int x)
{
    if (x > 0)
        return 1;
    else if (x < 0)
        return -1;
    else
        return 0;
}

void toSigns(int a[], int n)
{
    int i;
    for (i = 0; i < n; i++)
        a[i] = sign(a[i]);
}
