/* ---
algorithm: maximum
structure: array
method: first element, then compare with the others
time: O(n)
space: O(1)
call: findMax(xs, len(xs)) -> return
--- */

int findMax(int numbers[], int n)
{
    int max = numbers[0];
    for (int i = 1; i < n; i++)
    {
        if (numbers[i] > max)
            max = numbers[i];
    }
    return max;
}
