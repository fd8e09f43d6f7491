/* ---
algorithm: letter_counts
structure: string
method: records of letter and count, searched
time: O(n)
space: O(1)
call: tally(s, emit) -> emitted
--- */
struct entry { char letter; int times; };

void tally(const char *s, void (*emit)(int))
{
	struct entry table[26];
	int i;

	for (i = 0; i < 26; i++) {
		table[i].letter = (char)('a' + i);
		table[i].times = 0;
	}
	for (; *s; s++)
		for (i = 0; i < 26; i++)
			if (table[i].letter == *s) {
				table[i].times++;
				break;
			}
	for (i = 0; i < 26; i++)
		emit(table[i].times);
}
