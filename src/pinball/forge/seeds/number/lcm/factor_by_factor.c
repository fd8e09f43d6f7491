/* ---
algorithm: lcm
structure: number
method: takes common prime factors out of both
time: O(n)
space: O(1)
call: lcm_of(n, m, &cell) -> cell
--- */
void lcm_of(unsigned a, unsigned b, unsigned *out)
{
	unsigned d = 2, product = 1;

	while (a > 1 || b > 1) {
		unsigned in_a = a % d == 0, in_b = b % d == 0;

		if (!in_a && !in_b) {
			d++;
			continue;
		}
		product *= d;
		if (in_a)
			a /= d;
		if (in_b)
			b /= d;
	}
	*out = product;
}
