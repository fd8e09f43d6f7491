/* ---
algorithm: filter_odd
structure: array
method: odd ones to one buffer, even ones to another
time: O(n)
space: O(1)
call: separate(xs, len(xs), out1(len(xs)), out2(len(xs)), &cell) -> out2[:cell]
--- */
void separate(int all[], int n, int even[], int odd[], int *oddCount)
{
    int e = 0, o = 0;

    for (int i = 0; i < n; i++) {
        if (all[i] % 2 == 0)
            even[e++] = all[i];
        else
            odd[o++] = all[i];
    }
    *oddCount = o;
}
