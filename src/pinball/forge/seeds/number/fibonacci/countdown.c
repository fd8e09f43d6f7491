/* ---
algorithm: fibonacci
structure: number
method: two registers added in turn, two terms a round
time: O(n)
space: O(1)
call: fib(n) -> return
--- */
int fib(int n)
{
    register int even = 0, odd = 1;
    int pairs = n / 2;

    while (pairs-- > 0) {
        even += odd;
        odd += even;
    }
    return n % 2 ? odd : even;
}
