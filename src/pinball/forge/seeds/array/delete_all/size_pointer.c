/* ---
algorithm: delete_all
structure: array
method: size through a pointer; number of those deleted is returned
time: O(n^2)
space: O(1)
call: removeValue(xs, &cell, len(xs), k) -> xs[:cell]
--- */
int removeValue(int *list, int *size, int length, int value)
{
    int removed = 0;

    *size = length;
    for (int i = *size - 1; i >= 0; i--) {
        if (list[i] != value)
            continue;
        for (int j = i; j < *size - 1; j++)
            list[j] = list[j + 1];
        *size -= 1;
        removed++;
    }
    return removed;
}
