/* ---
algorithm: maximum
structure: array
method: the last one against the maximum of the others
time: O(n)
space: O(n)
call: getMax(xs, len(xs)) -> return
--- */
int getMax(int array[], int size)
{
    if (size == 1)
        return array[0];
    int other = getMax(array, size - 1);
    if (array[size - 1] > other)
        return array[size - 1];
    return other;
}
