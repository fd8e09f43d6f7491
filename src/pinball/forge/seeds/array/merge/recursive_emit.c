/* ---
algorithm: merge
structure: array
method: recursive: hand over the smaller head, then the rest
time: O(n)
space: O(n)
call: merge(xs, len(xs), ys, len(ys), emit) -> emitted
--- */

void merge(const int *xs, int nx, const int *ys, int ny, void (*put)(int)) {
    if (nx == 0 && ny == 0) return;
    if (ny == 0 || (nx > 0 && *xs <= *ys)) {
        put(*xs);
        merge(xs + 1, nx - 1, ys, ny, put);
    } else {
        put(*ys);
        merge(xs, nx, ys + 1, ny - 1, put);
    }
}
