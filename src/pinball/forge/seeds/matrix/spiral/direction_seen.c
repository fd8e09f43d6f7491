/* ---
algorithm: spiral
structure: matrix
method: walks and turns where it was already
time: O(n^2)
space: O(n^2)
call: spiral(flat(m), len(m), out(4096)) -> out[:return]
--- */
#include <stdlib.h>
#include <stdbool.h>

int spiral(const int *m, int n, int *out)
{
    static const int dr[] = {0, 1, 0, -1};
    static const int dc[] = {1, 0, -1, 0};
    bool *seen = calloc(n * n + 1, sizeof(bool));
    int r = 0, c = 0, d = 0;

    for (int k = 0; k < n * n; k++) {
        out[k] = m[r * n + c];
        seen[r * n + c] = true;
        int nr = r + dr[d], nc = c + dc[d];
        if (nr < 0 || nr >= n || nc < 0 || nc >= n || seen[nr * n + nc]) {
            d = (d + 1) % 4;
            nr = r + dr[d];
            nc = c + dc[d];
        }
        r = nr;
        c = nc;
    }
    free(seen);
    return n * n;
}
