/* ---
algorithm: sort
structure: array
method: quick sort that parts into smaller, equal and larger; loops on the larger side
time: O(n^2)
typical: O(n log n)
space: O(log n)
call: sort_numbers(xs, len(xs)) -> xs
--- */

static void exchange(int *values, int first, int second)
{
    int saved = values[first];
    values[first] = values[second];
    values[second] = saved;
}

static void sort_between(int *values, int begin, int end)
{
    while (end - begin > 1) {
        int pivot = values[begin];
        int less = begin;
        int current = begin;
        int greater = end;

        while (current < greater) {
            if (values[current] < pivot) {
                exchange(values, less++, current++);
            } else if (values[current] > pivot) {
                exchange(values, current, --greater);
            } else {
                current++;
            }
        }

        /* recur into the shorter side so that the stack stays small */
        if (less - begin < end - greater) {
            sort_between(values, begin, less);
            begin = greater;
        } else {
            sort_between(values, greater, end);
            end = less;
        }
    }
}

void sort_numbers(int *values, int count)
{
    sort_between(values, 0, count);
}
