/* ---
algorithm: copy_array
structure: array
method: loop to an output array
time: O(n)
space: O(1)
call: copyArray(xs, out(len(xs)), len(xs)) -> out
--- */
void copyArray(const int source[], int target[], int n)
{
    for (int i = n - 1; i >= 0; i--)
        target[i] = source[i];
}
