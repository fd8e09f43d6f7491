/* ---
algorithm: hanoi
structure: number
method: three pegs, recursion, callback
time: O(2^n)
space: O(n)
call: solve(n, emit) -> emitted
--- */
static void move(int discs, int from, int to, int spare, void (*show)(int))
{
    if (discs == 0)
        return;
    move(discs - 1, from, spare, to, show);
    show(from * 10 + to);
    move(discs - 1, spare, to, from, show);
}

void solve(int n, void (*show)(int))
{
    move(n, 1, 3, 2, show);
}
