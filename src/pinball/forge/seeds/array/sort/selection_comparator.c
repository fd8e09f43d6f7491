/* ---
algorithm: sort
structure: array
method: selection sort that is handed the order as a function
time: O(n^2)
space: O(1)
call: sortNumbers(xs, len(xs)) -> xs
--- */

typedef int (*Comparator)(int, int);

int ascending(int a, int b) { return a < b; }
int descending(int a, int b) { return a > b; }

void sortBy(int *array, int length, Comparator comesBefore) {
    for (int target = 0; target < length - 1; target++) {
        int chosen = target;
        for (int candidate = target + 1; candidate < length; candidate++) {
            if (comesBefore(array[candidate], array[chosen])) {
                chosen = candidate;
            }
        }
        int saved = array[target];
        array[target] = array[chosen];
        array[chosen] = saved;
    }
}

void sortNumbers(int *array, int length) {
    sortBy(array, length, ascending);
}
