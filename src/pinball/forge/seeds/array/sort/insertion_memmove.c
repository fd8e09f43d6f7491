/* ---
algorithm: sort
structure: array
method: insertion by memmove behind the first larger one
time: O(n^2)
space: O(1)
call: int_array_sort(xs, len(xs)) -> xs
--- */
#include <string.h>

static size_t upper_place(const int *items, size_t count, int key)
{
    size_t at = 0;
    while (at < count && items[at] <= key)
        at++;
    return at;
}

void int_array_sort(int *items, size_t count)
{
    for (size_t done = 1; done < count; done++) {
        int key = items[done];
        size_t at = upper_place(items, done, key);
        memmove(items + at + 1, items + at, (done - at) * sizeof *items);
        items[at] = key;
    }
}
