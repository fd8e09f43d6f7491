/* ---
algorithm: map_absolute
structure: array
method: in place, sign turned where negative
time: O(n)
space: O(1)
call: absolute(xs, len(xs)) -> xs
--- */
void absolute(int numbers[], int size)
{
    for (int i = 0; i < size; i++)
    {
        if (numbers[i] < 0)
        {
            numbers[i] = -numbers[i];
        }
    }
}
