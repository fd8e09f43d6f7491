/* ---
algorithm: map
structure: array
method: floating-point elements and a factor that a helper is given
time: O(n)
space: O(1)
call: stretch(xs, len(xs)) -> xs
--- */

static double scaled(double value, double factor)
{
    return value * factor;
}

void stretch(double values[], int how_many)
{
    int k;
    for (k = 0; k < how_many; k += 1) {
        values[k] = scaled(values[k], 2.0);
    }
}
