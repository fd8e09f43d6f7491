/* ---
algorithm: fibonacci
structure: number
method: both predecessors, recursive
time: O(2^n)
space: O(n)
call: fib(n) -> return
--- */

int fib(int n)
{
    if (n <= 1)
        return n;
    return fib(n - 1) + fib(n - 2);
}
