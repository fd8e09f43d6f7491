/* ---
algorithm: integer_sqrt
structure: number
method: grows the root by steps of 100, 10 and 1
time: O(1)
space: O(1)
call: iroot(n) -> return
--- */
int iroot(int n)
{
    int r = 0;
    int step;

    for (step = 100; step > 0; step /= 10)
        while ((r + step) * (r + step) <= n)
            r += step;
    return r;
}
