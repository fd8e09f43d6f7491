/* ---
algorithm: delete_at
structure: array
method: memmove over the element
time: O(n)
space: O(1)
call: vec_erase(xs, len(xs), k) -> xs[:return]
--- */
#include <string.h>

size_t vec_erase(int *data, size_t size, size_t index)
{
    if (index < size) {
        memmove(&data[index], &data[index + 1], (size - index - 1) * sizeof data[0]);
        --size;
    }
    return size;
}
