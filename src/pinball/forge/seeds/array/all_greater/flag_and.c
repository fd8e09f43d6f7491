/* ---
algorithm: all_greater
structure: array
method: a flag and-ed over all
time: O(n)
space: O(1)
call: everyone(xs, len(xs), k) -> return
--- */
int everyone(const int *marks, int n, int pass)
{
    int all = 1, i = 0;

    while (i < n) {
        all = all && marks[i] > pass;
        i++;
    }
    return all;
}
