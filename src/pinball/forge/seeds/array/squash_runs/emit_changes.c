/* ---
algorithm: squash_runs
structure: array
method: hands on where it changes
time: O(n)
space: O(1)
call: changes(xs, len(xs), emit) -> emitted
--- */
void changes(const int *s, int n, void (*tell)(int))
{
    const int *end = s + n;

    while (s < end) {
        int now = *s;
        tell(now);
        do
            s++;
        while (s < end && *s == now);
    }
}
