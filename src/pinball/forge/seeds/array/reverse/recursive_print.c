/* ---
algorithm: reverse
structure: array
method: print on the way back from the recursion
time: O(n)
space: O(n)
call: backwards(xs, len(xs), emit) -> emitted
--- */

typedef void (*Consumer)(int);

void backwards(const int *xs, int n, Consumer give)
{
    if (n > 0)
    {
        backwards(xs + 1, n - 1, give);
        give(*xs);
    }
}
