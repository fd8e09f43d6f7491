/* ---
algorithm: filter_even
structure: array
method: a result that realloc makes longer for each even number
time: O(n^2)
space: O(n)
call: pares(xs, len(xs), &cell) -> return[:cell]
--- */
#include <stdlib.h>

int *pares(const int *lista, int n, int *quantos)
{
    int *resultado = malloc(sizeof(int));
    int achados = 0;

    for (int i = 0; i < n; i++) {
        if (lista[i] % 2 != 0)
            continue;
        resultado = realloc(resultado, (achados + 1) * sizeof(int));
        resultado[achados] = lista[i];
        achados++;
    }
    *quantos = achados;
    return resultado;
}
