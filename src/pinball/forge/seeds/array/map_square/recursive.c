/* ---
algorithm: map_square
structure: array
method: recursion on an index; squares by adding odd numbers
time: O(n)
space: O(n)
call: cuadrados(xs, 0, len(xs)) -> xs
--- */
static int squareOf(int x)
{
    int s = x < 0 ? -x : x;
    return s * s;
}

void cuadrados(int v[], int i, int n)
{
    if (i == n)
        return;
    v[i] = squareOf(v[i]);
    cuadrados(v, i + 1, n);
}
