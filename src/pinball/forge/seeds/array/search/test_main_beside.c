/* ---
algorithm: search
structure: array
method: linear search with a test main and messages
time: O(n)
space: O(1)
call: lsearch(xs, len(xs), k) -> return
--- */
#include <stdio.h>

int lsearch(int lista[], int n, int chave)
{
    int i = 0, resultado = -1;

    do
    {
        if (i >= n)
            break;
        if (lista[i] == chave)
        {
            resultado = i;
            break;
        }
        i++;
    } while (1);
    return resultado;
}

int main(void)
{
    int lista[6] = {8, 3, 5, 13, 1, 2};
    int r = lsearch(lista, 6, 13);

    if (r >= 0)
        printf("encontrado na posicao %d\n", r);
    else
        printf("nao encontrado\n");
    return 0;
}
