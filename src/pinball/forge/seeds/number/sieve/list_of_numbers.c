/* ---
algorithm: sieve
structure: number
method: keeps an array of numbers and squeezes the multiples out
time: O(n^2)
space: O(n)
call: eratosthenes(n, emit) -> emitted
--- */
#include <stdlib.h>

static int removeMultiples(int *numbers, int count, int p)
{
    int kept = 0;
    for (int i = 0; i < count; i++)
        if (numbers[i] % p != 0)
            numbers[kept++] = numbers[i];
    return kept;
}

void eratosthenes(int n, void (*out)(int))
{
    int *numbers = malloc((n + 1) * sizeof(int));
    int count = 0;
    for (int i = 2; i <= n; i++)
        numbers[count++] = i;
    while (count > 0)
    {
        int p = numbers[0];
        out(p);
        count = removeMultiples(numbers, count, p);
    }
    free(numbers);
}
