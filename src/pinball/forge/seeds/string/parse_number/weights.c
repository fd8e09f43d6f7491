/* ---
algorithm: parse_number
structure: string
method: from the last digit, growing weights
time: O(1)
space: O(1)
call: parse(s, len(s)) -> return
--- */
unsigned parse(const char *s, int n)
{
	unsigned v = 0, w = 1;

	while (n-- && w < 10000) {
		v += w * (unsigned)(s[n] - '0');
		w *= 10;
	}
	return v;
}
