/* ---
algorithm: map_cube
structure: array
method: cubes to an output array by a helper
time: O(n)
space: O(1)
call: cubes(xs, len(xs), out(len(xs))) -> out
--- */
static int cube(int x)
{
    return x * x * x;
}

void cubes(const int in[], int n, int out[])
{
    for (int i = 0; i < n; i++)
        out[i] = cube(in[i]);
}
