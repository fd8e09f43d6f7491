/* ---
algorithm: bubble_once
structure: array
method: recursion along the neighbours, result handed over
time: O(n)
space: O(n)
call: bubble(xs, len(xs), emit) -> emitted
--- */

static void carry(int held, const int *rest, int n, void (*emit)(int)) {
    if (n == 0) {
        emit(held);
    } else if (held > *rest) {
        emit(*rest);
        carry(held, rest + 1, n - 1, emit);
    } else {
        emit(held);
        carry(*rest, rest + 1, n - 1, emit);
    }
}

void bubble(const int *xs, int n, void (*emit)(int)) {
    if (n > 0) carry(xs[0], xs + 1, n - 1, emit);
}
