/* ---
algorithm: digital_root
structure: number
method: remainder by nine
time: O(1)
space: O(1)
call: dr(n) -> return
--- */
unsigned dr(unsigned n)
{
    unsigned r = n % 9u;
    if (n == 0u) return 0u;
    return r == 0u ? 9u : r;
}
