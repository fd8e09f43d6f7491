/* ---
algorithm: fibonacci
structure: number
method: the series in memory of its own, the last is returned
time: O(n)
space: O(n)
call: nthTerm(n) -> return
--- */
#include <stdio.h>
#include <stdlib.h>

int *makeSeries(int terms)
{
    int *series = (int *)malloc(terms * sizeof(int));
    if (series == NULL)
    {
        printf("Out of memory\n");
        exit(1);
    }
    for (int i = 0; i < terms; i++)
    {
        if (i <= 1)
            series[i] = i;
        else
            series[i] = series[i - 1] + series[i - 2];
    }
    return series;
}

int nthTerm(int n)
{
    int *series = makeSeries(n + 1);
    int term = series[n];
    free(series);
    return term;
}
