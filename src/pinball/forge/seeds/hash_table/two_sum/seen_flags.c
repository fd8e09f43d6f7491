/* ---
algorithm: two_sum
structure: hash_table
method: flag for each value that was seen
time: O(n)
typical: unknown
space: O(1)
call: pair_sum(xs, len(xs), k, &cell) -> cell
--- */
enum { REACH = 200, SPAN = 2 * REACH + 1 };

void pair_sum(const short *v, int n, int sum, int *found)
{
	unsigned char seen[SPAN] = { 0 };

	*found = 0;
	for (int i = 0; i < n; i++) {
		int other = sum - v[i] + REACH;

		if (other >= 0 && other < SPAN && seen[other]) {
			*found = 1;
			return;
		}
		seen[v[i] + REACH] = 1;
	}
}
