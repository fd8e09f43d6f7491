/* ---
algorithm: filter
structure: linked_list
method: program with two lists, first-year style
time: O(n^2)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct lista
{
    int numero;
    struct lista *prox;
} Lista;

Lista *inserir(Lista *l, int numero)
{
    Lista *novo, *aux;
    novo = (Lista *) malloc(sizeof(Lista));
    novo->numero = numero;
    novo->prox = NULL;
    if (l == NULL)
    {
        return novo;
    }
    else
    {
        aux = l;
        while (aux->prox != NULL)
        {
            aux = aux->prox;
        }
        aux->prox = novo;
        return l;
    }
}

void imprimir(Lista *l)
{
    while (l != NULL)
    {
        printf("%d ", l->numero);
        l = l->prox;
    }
    printf("\n");
}

Lista *maiores(Lista *l, int limite)
{
    Lista *nova = NULL;
    while (l != NULL)
    {
        if (l->numero > limite)
        {
            nova = inserir(nova, l->numero);
        }
        l = l->prox;
    }
    return nova;
}

int main()
{
    Lista *l = NULL;
    int n, i, x;
    scanf("%d", &n);
    for (i = 0; i < n; i++)
    {
        scanf("%d", &x);
        l = inserir(l, x);
    }
    scanf("%d", &x);
    imprimir(maiores(l, x));
    return 0;
}
