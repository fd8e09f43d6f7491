/* ---
algorithm: map_cube
structure: array
method: power by repeated multiplication, in place
time: O(n)
space: O(1)
call: raise(xs, len(xs)) -> xs
--- */
static long power(long base, int exponent)
{
    long result = 1;
    while (exponent > 0) {
        result *= base;
        exponent--;
    }
    return result;
}

void raise(long *list, int length)
{
    for (int i = 0; i < length; i++)
        list[i] = power(list[i], 3);
}
