/* ---
algorithm: is_palindrome
structure: number
method: digits in an array, two indices
time: O(log n)
space: O(1)
call: same_both_ways(n) -> return
--- */
int same_both_ways(unsigned n)
{
	unsigned char d[10];
	int len = 0, i;

	do {
		d[len++] = n % 10;
	} while (n /= 10);
	for (i = 0; i < len / 2; i++)
		if (d[i] != d[len - 1 - i])
			return 0;
	return 1;
}
