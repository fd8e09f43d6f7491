/* ---
algorithm: reverse
structure: string
method: swaps by xor between two pointers
time: O(n)
space: O(1)
call: strrev(s) -> s[:len(s)]
--- */
char *strrev(char *s)
{
	char *p = s, *q = s;

	if (!*s)
		return s;
	while (*q)
		++q;
	for (--q; p < q; ++p, --q) {
		*p = *p ^ *q;
		*q = *p ^ *q;
		*p = *p ^ *q;
	}
	return s;
}
