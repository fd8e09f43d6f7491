/* ---
algorithm: integer_sqrt
structure: number
method: tries one after the other
time: O(sqrt n)
space: O(1)
call: squareRoot(n) -> return
--- */

int squareRoot(int x)
{
    int i = 0;
    while ((i + 1) * (i + 1) <= x)
    {
        i++;
    }
    return i;
}
