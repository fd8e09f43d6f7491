/* ---
algorithm: ranks
structure: array
method: counts the smaller ones for each
time: O(n^2)
space: O(1)
call: howManySmaller(xs, len(xs), out(len(xs))) -> out
--- */
void howManySmaller(const int *marks, int n, int *below)
{
    for (int i = 0; i < n; i++) {
        below[i] = 0;
        for (int j = 0; j < n; j++)
            if (marks[j] < marks[i])
                below[i]++;
    }
}
