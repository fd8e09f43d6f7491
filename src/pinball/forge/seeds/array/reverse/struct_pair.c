/* ---
algorithm: reverse
structure: array
method: a span type by value, narrowed at both ends
time: O(n)
space: O(1)
call: flip(xs, len(xs)) -> xs
--- */
#include <stdbool.h>

typedef struct {
    int *first;
    int length;
} Span;

static bool hasPair(Span s) { return s.length > 1; }

static Span inner(Span s) {
    Span result = {s.first + 1, s.length - 2};
    return result;
}

static void swapEnds(Span s) {
    int *last = s.first + (s.length - 1);
    int kept = *s.first;
    *s.first = *last;
    *last = kept;
}

void flip(int *numbers, int count) {
    Span rest = {numbers, count};
    while (hasPair(rest)) {
        swapEnds(rest);
        rest = inner(rest);
    }
}
