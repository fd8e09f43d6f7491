/* ---
algorithm: components
structure: graph
method: labels merged by going over all of them
time: O(n^2)
space: O(n)
call: CountGroups(rows(m), len(m)) -> return
--- */
#include <stdlib.h>

/* Gives every vertex that is labelled From the label To. */
static void Relabel(int *Label, int Count, int From, int To)
{
    for (int i = 0; i < Count; i++)
    {
        if (Label[i] == From)
        {
            Label[i] = To;
        }
    }
}

int CountGroups(int **Edge, int Count)
{
    int *Label = malloc(sizeof(int) * (Count + 1));
    int Groups = Count;

    if (Label == NULL)
    {
        return 0;
    }
    for (int i = 0; i < Count; i++)
    {
        Label[i] = i;
    }
    for (int i = 0; i < Count; i++)
    {
        for (int j = 0; j < i; j++)
        {
            if (Edge[i][j] != 0 && Label[i] != Label[j])
            {
                Relabel(Label, Count, Label[j], Label[i]);
                Groups--;
            }
        }
    }
    free(Label);
    return Groups;
}
