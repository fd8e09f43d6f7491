/* ---
algorithm: map_affine
structure: array
method: tripled in one pass, raised in a second
time: O(n)
space: O(1)
call: recalibrate(xs, len(xs)) -> xs
--- */

static void stretch(long *reading, int readings)
{
    int r = readings;
    while (r-- > 0)
        reading[r] *= 3;
}

static void lift(long *reading, int readings)
{
    int r;
    for (r = 0; r != readings; r++)
        reading[r]++;
}

void recalibrate(long *reading, int readings)
{
    stretch(reading, readings);
    lift(reading, readings);
}
