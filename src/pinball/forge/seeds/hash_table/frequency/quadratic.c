/* ---
algorithm: frequency
structure: hash_table
method: counts anew for each number
time: O(n^2)
space: O(1)
call: occurrences(xs, len(xs), out(len(xs))) -> out
--- */
static int timesIn(const int *list, int length, int wanted)
{
    int times = 0;
    int i = 0;
    while (i < length)
    {
        if (list[i] == wanted)
            times = times + 1;
        i = i + 1;
    }
    return times;
}

void occurrences(const int *list, int length, int *answer)
{
    int i;
    for (i = 0; i < length; i = i + 1)
        answer[i] = timesIn(list, length, list[i]);
}
