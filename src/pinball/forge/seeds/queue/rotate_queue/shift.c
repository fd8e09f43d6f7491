/* ---
algorithm: rotate_queue
structure: queue
method: shifts the array by one, k times
time: O(n)
space: O(1)
call: sendToBack(xs, len(xs), k) -> xs
--- */
void sendToBack(int line[], int people, int times)
{
    int t, i;
    if (people == 0)
        return;
    for (t = 0; t < times; t++) {
        int first = line[0];
        for (i = 1; i < people; i++)
            line[i - 1] = line[i];
        line[people - 1] = first;
    }
}
