/* ---
algorithm: binary_numbers
structure: queue
method: each from the number of half its index
time: O(n)
space: O(1)
call: fill(n, out(n + 1)) -> out[:n]
--- */
void fill(unsigned n, int *v)
{
	unsigned i;

	if (n)
		v[0] = 1;
	for (i = 2; i <= n; i++)
		v[i - 1] = v[i / 2 - 1] * 10 + (int)(i & 1);
}
