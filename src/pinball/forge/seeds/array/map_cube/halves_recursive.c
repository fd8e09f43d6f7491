/* ---
algorithm: map_cube
structure: array
method: recursion on the last element
time: O(n)
space: O(n)
call: cube_all(xs, len(xs)) -> xs
--- */
void cube_all(int *v, int n)
{
    if (n > 0) {
        cube_all(v, n - 1);
        v[n - 1] *= v[n - 1] * v[n - 1];
    }
}
