/* ---
algorithm: reverse
structure: array
method: numbers read are prepended to a linked list, which is printed
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct elem {
    int info;
    struct elem *prox;
} Elem;

Elem *insereInicio(Elem *lista, int info)
{
    Elem *novo = (Elem *)malloc(sizeof(Elem));
    novo->info = info;
    novo->prox = lista;
    return novo;
}

int main()
{
    Elem *lista = NULL, *p;
    int quantidade, numero;

    scanf("%d", &quantidade);
    for (int i = 0; i < quantidade; i++) {
        scanf("%d", &numero);
        lista = insereInicio(lista, numero);
    }
    for (p = lista; p != NULL; p = p->prox)
        printf("%d -> ", p->info);
    printf("fim\n");
    while (lista) {
        p = lista->prox;
        free(lista);
        lista = p;
    }
    return 0;
}
