/* ---
algorithm: integer_sqrt
structure: number
method: root by Heron in double, corrected
time: O(log n)
space: O(1)
call: floorSqrt(n) -> return
--- */
static double heron(double x)
{
    double guess = x / 2.0 + 1.0;
    double before = guess + 1.0;
    while (before - guess > 0.0001)
    {
        before = guess;
        guess = (guess + x / guess) / 2.0;
    }
    return guess;
}

int floorSqrt(int x)
{
    int root = (int)heron((double)x);
    while (root * root > x)
        root--;
    while ((root + 1) * (root + 1) <= x)
        root++;
    return root;
}
