/* ---
algorithm: filter_less
structure: array
method: kernel style, do while
time: O(n)
space: O(1)
call: prune(xs, len(xs), k) -> xs[:return]
--- */
int prune(int *tab, int nr, int max)
{
	int *from = tab, *to = tab;

	if (nr <= 0)
		return 0;
	do {
		if (*from >= max)
			continue;
		*to++ = *from;
	} while (++from, --nr);

	return to - tab;
}
