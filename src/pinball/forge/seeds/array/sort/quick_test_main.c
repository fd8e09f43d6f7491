/* ---
algorithm: sort
structure: array
method: quick sort with a last pivot that two scans close in on, with a test main
time: O(n^2)
typical: O(n log n)
space: O(n)
call: tri(xs, 0, len(xs)-1) -> xs
--- */
#include <stdio.h>

static void tri(int t[], int debut, int fin);

static int placer(int t[], int debut, int fin)
{
    int p = t[fin], g = debut, d = fin;

    while (g < d) {
        while (g < d && t[g] <= p)
            g++;
        t[d] = t[g];
        while (g < d && t[d] >= p)
            d--;
        t[g] = t[d];
    }
    t[g] = p;
    return g;
}

static void tri(int t[], int debut, int fin)
{
    if (debut >= fin)
        return;
    int milieu = placer(t, debut, fin);
    tri(t, debut, milieu - 1);
    tri(t, milieu + 1, fin);
}

int main(void)
{
    int notes[] = {15, 8, 12, 19, 8, 3};

    tri(notes, 0, 5);
    for (int i = 0; i < 6; i++)
        printf("%d%s", notes[i], i < 5 ? " <= " : "\n");
    return 0;
}
