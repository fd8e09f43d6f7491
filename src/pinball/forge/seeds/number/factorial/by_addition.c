/* ---
algorithm: factorial
structure: number
method: multiplies by repeated addition
time: O(n^2)
space: O(1)
call: fact(n) -> return
--- */
long fact(int n)
{
    long result = 1;
    int i, j;

    for (i = 2; i <= n; i++) {
        long sum = 0;
        for (j = 0; j < i; j++)
            sum += result;
        result = sum;
    }
    return result;
}
