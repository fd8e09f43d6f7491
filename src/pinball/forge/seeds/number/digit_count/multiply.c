/* ---
algorithm: digit_count
structure: number
method: a power of ten that grows past n
time: O(log n)
space: O(1)
call: width(n) -> return
--- */
unsigned width(unsigned long n)
{
	unsigned long limit = 10;
	unsigned w = 1;

	while (limit <= n) {
		limit *= 10;
		w++;
	}
	return w;
}
