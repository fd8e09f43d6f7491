/* ---
algorithm: take_while
structure: array
method: recursion that stops at the first
time: O(n)
space: O(n)
call: prefix_over(xs, len(xs), k, emit) -> emitted
--- */
void prefix_over(const int *v, int n, int k, void (*use)(int))
{
    if (n == 0 || *v <= k)
        return;
    use(*v);
    prefix_over(v + 1, n - 1, k, use);
}
