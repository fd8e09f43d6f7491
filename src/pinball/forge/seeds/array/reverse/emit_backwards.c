/* ---
algorithm: reverse
structure: array
method: visits the elements from the last to the first
time: O(n)
space: O(1)
call: for_each_backwards(xs, len(xs), emit) -> emitted
--- */
#include <stddef.h>

void for_each_backwards(const int *first, size_t count, void (*visit)(int))
{
    const int *it = first + count;

    while (it != first)
        visit(*--it);
}
