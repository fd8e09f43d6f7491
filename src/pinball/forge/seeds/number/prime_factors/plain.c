/* ---
algorithm: prime_factors
structure: number
method: one loop, divides or goes on
time: O(n)
space: O(1)
call: primeFactors(n, emit) -> emitted
--- */
void primeFactors(int number, void (*show)(int))
{
    int divisor = 2;

    while (number > 1)
    {
        if (number % divisor == 0)
        {
            show(divisor);
            number = number / divisor;
        }
        else
        {
            divisor++;
        }
    }
}
