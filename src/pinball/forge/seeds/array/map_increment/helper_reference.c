/* ---
algorithm: map_increment
structure: array
method: each element's address goes to a helper
time: O(n)
space: O(1)
call: incrementAll(xs, len(xs)) -> xs
--- */
void increment(int *value)
{
    *value = *value + 1;
}

void incrementAll(int values[], int count)
{
    int i;
    for (i = 0; i < count; i++)
    {
        increment(&values[i]);
    }
}
