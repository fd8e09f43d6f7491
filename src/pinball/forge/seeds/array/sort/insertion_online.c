/* ---
algorithm: sort
structure: array
method: each number read is put in its place at once
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

#define MAXIMO 2000

static int numeros[MAXIMO];
static int total;

static void colocar(int nuevo)
{
    int p = total++;

    for (; p > 0 && numeros[p - 1] > nuevo; --p)
        numeros[p] = numeros[p - 1];
    numeros[p] = nuevo;
}

static void mostrar(void)
{
    for (int i = 0; i < total; ++i)
        printf(i ? ", %d" : "%d", numeros[i]);
    printf("\n");
}

int main(void)
{
    int cuantos, valor;

    if (scanf("%d", &cuantos) != 1)
        return 1;
    while (cuantos-- > 0 && scanf("%d", &valor) == 1)
        colocar(valor);
    mostrar();
    return 0;
}
