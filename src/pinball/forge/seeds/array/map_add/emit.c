/* ---
algorithm: map_add
structure: array
method: hands on each sum
time: O(n)
space: O(1)
call: with_bonus(xs, len(xs), k, emit) -> emitted
--- */
void with_bonus(const int *marks, int n, int bonus, void (*report)(int))
{
    for (int i = 0; i < n; i++) {
        int total = marks[i];
        total += bonus;
        report(total);
    }
}
