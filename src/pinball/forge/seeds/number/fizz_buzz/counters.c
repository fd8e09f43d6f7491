/* ---
algorithm: fizz_buzz
structure: number
method: two counters that start again
time: O(n)
space: O(1)
call: fizzbuzz(n, out(n)) -> out
--- */
void fizzbuzz(int n, int *out)
{
	int three = 0, five = 0, i;

	for (i = 1; i <= n; i++) {
		int word = 1;

		if (++three == 3) {
			three = 0;
			word *= 3;
		}
		if (++five == 5) {
			five = 0;
			word *= 5;
		}
		out[i - 1] = word == 1 ? i : -word;
	}
}
