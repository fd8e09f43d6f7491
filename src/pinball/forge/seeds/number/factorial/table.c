/* ---
algorithm: factorial
structure: number
method: table of all factorials filled once per call
time: O(1)
space: O(1)
call: getFactorial(n) -> return
--- */
#define LIMIT 13

int facts[LIMIT];

void prepare(void)
{
    facts[0] = 1;
    for (int i = 1; i < LIMIT; i++)
        facts[i] = facts[i - 1] * i;
}

int getFactorial(int n)
{
    prepare();
    return facts[n];
}
