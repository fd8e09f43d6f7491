/* ---
algorithm: index_of_minimum
structure: array
method: the place in the rest against the head
time: O(n)
space: O(n)
call: where_min(xs, len(xs)) -> return
--- */
int where_min(const int *v, int n)
{
    if (n == 1)
        return 0;
    int rest = 1 + where_min(v + 1, n - 1);
    return v[rest] < v[0] ? rest : 0;
}
