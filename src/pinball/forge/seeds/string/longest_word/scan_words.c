/* ---
algorithm: longest_word
structure: string
method: an inner loop for each word
time: O(n)
space: O(1)
call: longest(s, len(s)) -> return
--- */
int longest(const char *s, int n)
{
	int best = 0, i = 0, start;

	while (i < n) {
		while (i < n && s[i] == ' ')
			i++;
		start = i;
		while (i < n && s[i] != ' ')
			i++;
		if (i - start > best)
			best = i - start;
	}
	return best;
}
