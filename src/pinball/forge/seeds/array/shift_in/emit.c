/* ---
algorithm: shift_in
structure: array
method: hands on k and all but the last
time: O(n)
space: O(1)
call: pushed(xs, len(xs), k, emit) -> emitted
--- */
void pushed(const int *v, int n, int k, void (*out)(int))
{
    for (int i = 0; i < n; i++)
        out(i ? v[i - 1] : k);
}
