/* ---
algorithm: sort_descending
structure: array
method: bubble sort, larger ones to the front
time: O(n^2)
space: O(1)
call: bubbleDesc(xs, len(xs)) -> xs
--- */
void bubbleDesc(int a[], int n)
{
    int i, j, tmp;

    for (i = 0; i < n; i++)
    {
        for (j = 0; j < n - 1; j++)
        {
            if (a[j] < a[j + 1])
            {
                tmp = a[j];
                a[j] = a[j + 1];
                a[j + 1] = tmp;
            }
        }
    }
}
