/* ---
algorithm: collatz
structure: number
method: a helper that changes the number through a pointer
time: unknown
space: O(1)
call: count_steps(n) -> return
--- */
static void next(long *x)
{
	if (*x & 1)
		*x = *x * 3 + 1;
	else
		*x >>= 1;
}

unsigned int count_steps(long start)
{
	unsigned int k = 0;

	for (; start > 1; k++)
		next(&start);
	return k;
}
