/* ---
algorithm: count_vowels
structure: string
method: counts all letters, then looks at five
time: O(n)
space: O(1)
call: vowel_total(s) -> return
--- */
int vowel_total(const char *s)
{
	int seen[256];
	int i;

	for (i = 0; i < 256; i++)
		seen[i] = 0;
	for (i = 0; s[i]; i++)
		seen[(unsigned char)s[i]]++;
	return seen['a'] + seen['e'] + seen['i'] + seen['o'] + seen['u'];
}
