/* ---
algorithm: binary_search
structure: array
method: halving of a half-open range, leaves early, with a test main
time: O(log n)
space: O(1)
call: chercher(xs, len(xs), k) -> return
--- */
#include <stdio.h>

int chercher(const int *prix, int nombre, int valeur)
{
    int bas = 0, haut = nombre;

    while (bas < haut) {
        int milieu = bas + (haut - bas) / 2;
        if (prix[milieu] == valeur)
            return milieu;
        else if (prix[milieu] > valeur)
            haut = milieu;
        else
            bas = milieu + 1;
    }
    return -1;
}

int main(void)
{
    int prix[] = {2, 7, 19, 23, 40};
    int essais[] = {19, 3}, e;

    for (e = 0; e < 2; e++)
        printf("%d: %d\n", essais[e], chercher(prix, 5, essais[e]));
    return 0;
}
