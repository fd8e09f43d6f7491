/* ---
algorithm: map_affine
structure: array
method: two functions, one after the other, on each element
time: O(n)
space: O(1)
call: transformAll(xs, len(xs)) -> xs
--- */
typedef int (*Function)(int);

static int triple(int x) { return 3 * x; }
static int successor(int x) { return x + 1; }

void transformAll(int *values, int count)
{
    Function steps[2] = {triple, successor};

    for (int i = 0; i < count; i++)
        for (int s = 0; s < 2; s++)
            values[i] = steps[s](values[i]);
}
