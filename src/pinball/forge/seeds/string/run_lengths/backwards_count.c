/* ---
algorithm: run_lengths
structure: string
method: boundaries first, in an array
time: O(n)
space: O(1)
call: blocks(s, emit) -> emitted
--- */
#include <string.h>

int starts[1100];

void blocks(const char *s, void (*emit)(int))
{
    int n = strlen(s), m = 0;
    for (int i = 0; i < n; i++)
        if (i == 0 || s[i] != s[i - 1])
            starts[m++] = i;
    starts[m] = n;
    for (int b = 0; b < m; b++) {
        emit(s[starts[b]]);
        emit(starts[b + 1] - starts[b]);
    }
}
