/* ---
algorithm: factorial
structure: number
method: tail recursion with an accumulator
time: O(n)
space: O(n)
call: f(n) -> return
--- */
static unsigned go(unsigned n, unsigned acc)
{
    return n < 2 ? acc : go(n - 1, acc * n);
}

unsigned f(unsigned n)
{
    return go(n, 1u);
}
