/* ---
algorithm: gcd
structure: number
method: the smaller is taken from the larger until both are equal
time: O(n)
typical: unknown
space: O(1)
call: greatestCommonDivisor(n, m) -> return
--- */

int greatestCommonDivisor(int first, int second)
{
    while (first != second)
    {
        if (first > second)
            first = first - second;
        else
            second = second - first;
    }
    return first;
}
