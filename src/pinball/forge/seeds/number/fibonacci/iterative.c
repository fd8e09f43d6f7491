/* ---
algorithm: fibonacci
structure: number
method: two numbers that move on
time: O(n)
space: O(1)
call: fibonacci(n) -> return
--- */

long fibonacci(int n)
{
    long a = 0, b = 1, c;
    int i;

    for (i = 0; i < n; i++) {
        c = a + b;
        a = b;
        b = c;
    }
    return a;
}
