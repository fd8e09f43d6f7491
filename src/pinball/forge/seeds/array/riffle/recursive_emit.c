/* ---
algorithm: riffle
structure: array
method: two half decks that change roles at each step
time: O(n)
space: O(n)
call: riffle(xs, len(xs), emit) -> emitted
--- */

static void deal(const int *mine, int n, const int *yours, int m, void (*emit)(int)) {
    if (n == 0) return;
    emit(*mine);
    deal(yours, m, mine + 1, n - 1, emit);
}

void riffle(const int *deck, int n, void (*emit)(int)) {
    int half = n - n / 2;
    deal(deck, half, deck + half, n - half, emit);
}
