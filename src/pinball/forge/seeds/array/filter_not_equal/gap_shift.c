/* ---
algorithm: filter_not_equal
structure: array
method: counts the hits so far and shifts by that much
time: O(n)
space: O(1)
call: EliminarTodos(xs, len(xs), k) -> xs[:return]
--- */
int EliminarTodos(int a[], int n, int x)
{
    int hueco = 0;
    int i;

    for (i = 0; i < n; i++)
    {
        if (a[i] == x)
            hueco++;
        else
            a[i - hueco] = a[i];
    }
    return n - hueco;
}
