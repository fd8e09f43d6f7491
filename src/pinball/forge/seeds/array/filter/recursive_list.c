/* ---
algorithm: filter
structure: array
method: recursion builds a list from the head on
time: O(n)
space: O(n)
call: mayores(xs, len(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct _nodo {
    int dato;
    struct _nodo *sig;
} Nodo;

Nodo *mayores(int v[], int n, int k)
{
    if (n == 0)
        return NULL;
    if (v[0] <= k)
        return mayores(v + 1, n - 1, k);
    Nodo *nuevo = (Nodo *)malloc(sizeof(Nodo));
    nuevo->dato = v[0];
    nuevo->sig = mayores(v + 1, n - 1, k);
    return nuevo;
}
