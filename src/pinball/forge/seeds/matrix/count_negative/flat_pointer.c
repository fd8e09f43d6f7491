/* ---
algorithm: count_negative
structure: matrix
method: one loop over all cells
time: O(n^2)
space: O(1)
call: below_zero(flat(m), len(m)) -> return
--- */
unsigned below_zero(const int *m, unsigned n)
{
	unsigned c = 0;

	for (n *= n; n; n--)
		c += *m++ < 0;
	return c;
}
