/* ---
algorithm: map_negate
structure: array
method: in place with unary minus, counting down
time: O(n)
space: O(1)
call: negate(xs, len(xs)) -> xs
--- */
void negate(int *v, int n)
{
    while (n-- > 0)
        v[n] = -v[n];
}
