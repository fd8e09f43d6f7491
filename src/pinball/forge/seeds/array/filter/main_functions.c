/* ---
algorithm: filter
structure: array
method: beginner: functions for input, filter and output
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#define TAM 1024

void leer(int v[], int n)
{
    int i;
    for (i = 0; i < n; i++)
    {
        scanf("%d", &v[i]);
    }
}

int filtrar(int v[], int n, int limite, int w[])
{
    int i, j = 0;
    for (i = 0; i < n; i++)
    {
        if (v[i] > limite)
        {
            w[j] = v[i];
            j++;
        }
    }
    return j;
}

void mostrar(int v[], int n)
{
    int i;
    for (i = 0; i < n; i++)
    {
        printf("%d\n", v[i]);
    }
}

int main()
{
    int v[TAM], w[TAM], n, m, limite;
    scanf("%d", &n);
    leer(v, n);
    scanf("%d", &limite);
    m = filtrar(v, n, limite, w);
    mostrar(w, m);
    return 0;
}
