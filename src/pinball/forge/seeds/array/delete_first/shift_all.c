/* ---
algorithm: delete_first
structure: array
method: all move one place to the front
time: O(n)
space: O(1)
call: removeFirst(xs, len(xs)) -> xs[:return]
--- */
int removeFirst(int queue[], int count)
{
    int i;

    if (count == 0)
        return 0;
    for (i = 1; i < count; i++)
        queue[i - 1] = queue[i];
    return count - 1;
}
