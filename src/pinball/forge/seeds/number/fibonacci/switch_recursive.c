/* ---
algorithm: fibonacci
structure: number
method: switch with two base cases
time: O(2^n)
space: O(n)
call: F(n) -> return
--- */
unsigned long F(unsigned n)
{
	switch (n) {
	case 0:
		return 0;
	case 1:
	case 2:
		return 1;
	default:
		return F(n - 1) + F(n - 2);
	}
}
