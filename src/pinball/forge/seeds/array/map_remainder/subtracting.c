/* ---
algorithm: map_remainder
structure: array
method: subtracts the whole part, counting down
time: O(n)
space: O(1)
call: reste(xs, len(xs), k) -> xs
--- */
void reste(int tab[], int taille, int diviseur)
{
    int i = taille;

    while (i > 0) {
        i--;
        if (tab[i] >= diviseur)
        {
            int quotient = tab[i] / diviseur;
            tab[i] = tab[i] - quotient * diviseur;
        }
    }
}
