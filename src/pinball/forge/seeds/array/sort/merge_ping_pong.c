/* ---
algorithm: sort
structure: array
method: merge sort whose levels write by turns into either array
time: O(n log n)
space: O(n)
call: sort_doubles(xs, len(xs)) -> xs
--- */
#include <stdbool.h>
#include <stdlib.h>

/* Sort values[low..high); the result goes to spare if into_spare is set, else it stays in values. */
static void sort_part(double *values, double *spare, int low, int high, bool into_spare)
{
    if (high - low == 1) {
        if (into_spare) {
            spare[low] = values[low];
        }
        return;
    }

    int middle = (low + high) / 2;
    sort_part(values, spare, low, middle, !into_spare);
    sort_part(values, spare, middle, high, !into_spare);

    const double *from = into_spare ? values : spare;
    double *to = into_spare ? spare : values;
    int left = low;
    int right = middle;
    for (int place = low; place < high; place++) {
        bool take_left = right >= high || (left < middle && from[left] <= from[right]);
        to[place] = take_left ? from[left++] : from[right++];
    }
}

void sort_doubles(double *values, int count)
{
    if (count < 2) {
        return;
    }
    double *spare = malloc(count * sizeof(double));
    sort_part(values, spare, 0, count, false);
    free(spare);
}
