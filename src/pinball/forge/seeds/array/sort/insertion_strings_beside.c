/* ---
algorithm: sort
structure: array
method: insertion sort between other functions of a small library
time: O(n^2)
space: O(1)
call: arr_sort(xs, len(xs)) -> xs
--- */
#include <stddef.h>

int arr_sum(const int *a, size_t n)
{
    int s = 0;
    while (n)
        s += a[--n];
    return s;
}

int arr_max(const int *a, size_t n)
{
    int m = n ? a[0] : 0;
    for (size_t i = 1; i < n; i++)
        m = a[i] > m ? a[i] : m;
    return m;
}

void arr_sort(int *a, size_t n)
{
    for (int *end = a; (size_t)(end - a) < n; end++) {
        int v = *end, *p = end;
        for (; p != a && v < p[-1]; p--)
            *p = p[-1];
        *p = v;
    }
}

void arr_clear(int *a, size_t n)
{
    for (size_t i = 0; i < n; i++)
        a[i] = 0;
}
