/* ---
algorithm: map_absolute
structure: array
method: full-wave rectifier on doubles, a conditional expression
time: O(n)
space: O(1)
call: rectify(xs, len(xs)) -> xs
--- */
static double magnitude(double v)
{
    return v >= 0.0 ? v : -v;
}

void rectify(double *wave, int samples)
{
    double *w;

    for (w = wave; w - wave < samples; w++)
        *w = magnitude(*w);
}
