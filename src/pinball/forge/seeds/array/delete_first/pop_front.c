/* ---
algorithm: delete_first
structure: array
method: pop from the front with the value handed back; a while loop moves
time: O(n)
space: O(1)
call: drop(xs, len(xs)) -> xs[:return]
--- */
static int pop_front(int *v, int *n, int *value)
{
    int k = 0;

    if (*n <= 0)
        return 0;
    *value = v[0];
    while (++k < *n)
        v[k - 1] = v[k];
    --*n;
    return 1;
}

int drop(int *v, int n)
{
    int gone;

    pop_front(v, &n, &gone);
    return n;
}
