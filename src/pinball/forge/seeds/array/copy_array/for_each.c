/* ---
algorithm: copy_array
structure: array
method: hands on each
time: O(n)
space: O(1)
call: for_each(xs, len(xs), emit) -> emitted
--- */
#include <stddef.h>

void for_each(const int *first, size_t n, void (*f)(int))
{
    const int *last = first + n;

    for (; first != last; ++first)
        f(*first);
}
