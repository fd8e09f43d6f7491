/* ---
algorithm: fibonacci
structure: number
method: fast doubling, recursive, both values through pointers
time: O(log n)
space: O(log n)
call: fibonacci(n) -> return
--- */
static void fib_pair(int n, long *a, long *b)
{
    long x, y;

    if (n == 0) {
        *a = 0;
        *b = 1;
        return;
    }
    fib_pair(n / 2, &x, &y);
    long even = x * (2 * y - x);
    long odd = x * x + y * y;
    if (n % 2 == 0) {
        *a = even;
        *b = odd;
    } else {
        *a = odd;
        *b = even + odd;
    }
}

long fibonacci(int n)
{
    long first, second;
    fib_pair(n, &first, &second);
    return first;
}
