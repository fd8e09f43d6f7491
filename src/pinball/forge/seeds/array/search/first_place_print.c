/* ---
algorithm: search
structure: array
method: a helper prints the place as it is found, exit by a flag and break
time: O(n)
space: O(1)
call: buscar(xs, len(xs), k) -> stdout
--- */
#include <stdio.h>

void buscar(int vector[], int tamano, int elemento)
{
    int i;
    int encontrado = 0;

    for (i = 0; i < tamano; i++)
    {
        if (vector[i] == elemento)
        {
            encontrado = 1;
            break;
        }
    }
    if (encontrado == 1)
    {
        printf("El elemento esta en la posicion %d\n", i);
    }
    else
    {
        printf("El elemento no esta: %d\n", -1);
    }
}
