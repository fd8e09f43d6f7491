/* ---
algorithm: swap_pairs
structure: array
method: all neighbours are visited; every second visit swaps
time: O(n)
space: O(1)
call: trocaPares(xs, len(xs)) -> xs
--- */
void trocaPares(int v[], int n)
{
    int i, troca = 1, aux;

    for (i = 0; i < n - 1; i++)
    {
        if (troca == 1)
        {
            aux = v[i];
            v[i] = v[i + 1];
            v[i + 1] = aux;
            troca = 0;
        }
        else
        {
            troca = 1;
        }
    }
}
