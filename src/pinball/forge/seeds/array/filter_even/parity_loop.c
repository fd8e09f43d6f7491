/* ---
algorithm: filter_even
structure: array
method: parity by remainder, into an output array with a count by pointer
time: O(n)
space: O(1)
call: getEvens(xs, len(xs), out(len(xs)), &cell) -> out[:cell]
--- */
void getEvens(int numbers[], int size, int evens[], int *evenCount)
{
    *evenCount = 0;
    for (int i = 0; i < size; i++)
    {
        if (numbers[i] % 2 == 0)
        {
            evens[*evenCount] = numbers[i];
            (*evenCount)++;
        }
    }
}
