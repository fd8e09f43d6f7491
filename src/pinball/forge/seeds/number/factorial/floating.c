/* ---
algorithm: factorial
structure: number
method: double, rounded at the end
time: O(n)
space: O(1)
call: factorial(n) -> return
--- */
#include <math.h>

int factorial(int n)
{
    double product = 1.0;
    int k = 1;
    while (k <= n) {
        product *= (double) k;
        k += 1;
    }
    return (int) floor(product + 0.5);
}
