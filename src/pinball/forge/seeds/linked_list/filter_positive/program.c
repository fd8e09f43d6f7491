/* ---
algorithm: filter_positive
structure: linked_list
method: program with two lists
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Element { int zahl; struct Element *next; } Element;

Element *neu(int zahl, Element *next)
{
    Element *e = malloc(sizeof(Element));
    e->zahl = zahl;
    e->next = next;
    return e;
}

int main(void)
{
    Element *alle = NULL, *positive = NULL;
    int n, x;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        alle = neu(x, alle);
    }
    while (alle != NULL) {
        if (alle->zahl > 0)
            positive = neu(alle->zahl, positive);
        alle = alle->next;
    }
    while (positive != NULL) {
        printf("%d ", positive->zahl);
        positive = positive->next;
    }
    return 0;
}
