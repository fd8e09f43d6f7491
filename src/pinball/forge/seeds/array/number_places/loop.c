/* ---
algorithm: number_places
structure: array
method: each place its index
time: O(n)
space: O(1)
call: initialize(xs, len(xs)) -> xs
--- */
void initialize(int array[], int n)
{
    for (int i = 0; i < n; i++)
        array[i] = i;
}
