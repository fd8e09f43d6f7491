/* ---
algorithm: filter
structure: array
method: first marks in a second array, then collects the marked
time: O(n)
space: O(n)
call: seleciona(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
#include <stdlib.h>

int seleciona(int v[], int n, int corte, int saida[])
{
    int *marca = malloc((n + 1) * sizeof(int));
    int i, j;

    for (i = 0; i < n; i++)
    {
        if (v[i] > corte)
            marca[i] = 1;
        else
            marca[i] = 0;
    }
    j = 0;
    for (i = 0; i < n; i++)
    {
        if (marca[i] == 1)
        {
            saida[j] = v[i];
            j = j + 1;
        }
    }
    free(marca);
    return j;
}
