/* ---
algorithm: digital_root
structure: number
method: adds the last digit to the rest
time: O(log n)
space: O(1)
call: reduceDigits(n) -> return
--- */
unsigned reduceDigits(unsigned n)
{
	for (; n >= 10; n = n / 10 + n % 10)
		;
	return n;
}
