/* ---
algorithm: delete
structure: linked_list
method: walks node pairs, messages and error number
time: O(n)
space: O(1)
call: eliminar(&list(xs), k) -> list(xs)
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct nodo {
    int dato;
    struct nodo *siguiente;
} Nodo;

int eliminar(Nodo **lista, int dato) {
    Nodo *actual, *anterior;
    int encontrado = 0;

    anterior = NULL;
    actual = *lista;
    while (actual != NULL && encontrado != 1) {
        if (actual->dato == dato) {
            if (actual == *lista) {
                *lista = (*lista)->siguiente;
            } else {
                anterior->siguiente = actual->siguiente;
            }
            encontrado = 1;
        } else {
            anterior = actual;
            actual = actual->siguiente;
        }
    }
    if (!encontrado) {
        printf("No existe el dato\n");
        return -1;
    }
    free(actual);
    return 0;
}
