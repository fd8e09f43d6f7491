/* ---
algorithm: filter_positive
structure: array
method: each number not positive is removed by shifting left
time: O(n^2)
space: O(1)
call: removeNonPositive(xs, len(xs)) -> xs[:return]
--- */
static void removeAt(int list[], int *size, int position)
{
    for (int k = position; k + 1 < *size; k++)
        list[k] = list[k + 1];
    *size -= 1;
}

int removeNonPositive(int list[], int size)
{
    int i = 0;
    while (i < size) {
        if (list[i] <= 0)
            removeAt(list, &size, i);
        else
            i++;
    }
    return size;
}
