/* ---
algorithm: filter_prime
structure: array
method: trial division in a helper, copied to an output array
time: O(n)
space: O(1)
call: primes(xs, len(xs), out(len(xs))) -> out[:return]
--- */
int isPrime(int number)
{
    int i;

    if (number < 2)
        return 0;
    for (i = 2; i < number; i++)
    {
        if (number % i == 0)
            return 0;
    }
    return 1;
}

int primes(int list[], int size, int result[])
{
    int i, count = 0;

    for (i = 0; i < size; i++)
    {
        if (isPrime(list[i]))
        {
            result[count] = list[i];
            count++;
        }
    }
    return count;
}
