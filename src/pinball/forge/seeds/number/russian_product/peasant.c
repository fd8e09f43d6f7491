/* ---
algorithm: russian_product
structure: number
method: halves one and doubles the other
time: O(log n)
space: O(1)
call: multiply(n, m) -> return
--- */
unsigned multiply(unsigned a, unsigned b)
{
	unsigned r = 0;

	while (a) {
		if (a & 1)
			r += b;
		a >>= 1;
		b <<= 1;
	}
	return r;
}
