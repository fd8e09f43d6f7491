/* ---
algorithm: collatz
structure: number
method: halves in an inner loop, two steps at once for odd numbers
time: unknown
space: O(1)
call: collatz_length(n) -> return
--- */

unsigned collatz_length(unsigned n)
{
    unsigned length = 0;

    for (;;) {
        while (n % 2 == 0) {
            n /= 2;
            length++;
        }
        if (n == 1)
            break;
        n = n + (n + 1) / 2;    /* (3 n + 1) / 2 */
        length += 2;
    }
    return length;
}
