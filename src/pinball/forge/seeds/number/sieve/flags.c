/* ---
algorithm: sieve
structure: number
method: malloc'd flags, multiples from the square
time: O(n log log n)
space: O(n)
call: sieve(n, out(n)) -> out[:return]
--- */
#include <stdbool.h>
#include <stdlib.h>

int sieve(int n, int *primes)
{
    bool *composite = calloc(n + 1, sizeof(bool));
    int count = 0;

    for (int i = 2; i <= n; i++) {
        if (composite[i])
            continue;
        primes[count++] = i;
        for (int j = i * i; j <= n; j += i)
            composite[j] = true;
    }
    free(composite);
    return count;
}
