/* ---
algorithm: sort
structure: array
method: cycle sort: each element goes straight to its rank
time: O(n^2)
space: O(1)
call: cycleSort(xs, len(xs)) -> xs
--- */
static int rankFrom(const long *array, int start, int size, long item)
{
    int position = start;
    for (int i = start + 1; i < size; i++)
        if (array[i] < item)
            position++;
    return position;
}

int cycleSort(long *array, int size)
{
    int writes = 0;

    for (int start = 0; start < size - 1; start++) {
        long item = array[start];
        int position = rankFrom(array, start, size, item);
        if (position == start)
            continue;
        do {
            while (item == array[position])
                position++;
            long displaced = array[position];
            array[position] = item;
            item = displaced;
            writes++;
            position = rankFrom(array, start, size, item);
        } while (position != start);
        array[start] = item;
        writes++;
    }
    return writes;
}
