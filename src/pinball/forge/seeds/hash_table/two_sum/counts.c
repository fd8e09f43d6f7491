/* ---
algorithm: two_sum
structure: hash_table
method: counts of all values, then pairs of values
time: O(n)
space: O(1)
call: two_sum(xs, len(xs), k) -> return
--- */
enum { REACH = 90 };

static unsigned short times[2 * REACH + 1];

int two_sum(const int *v, int n, int k)
{
	int i, x;

	for (i = 0; i <= 2 * REACH; i++)
		times[i] = 0;
	for (i = 0; i < n; i++)
		times[v[i] + REACH]++;
	for (x = -40; x <= 40; x++) {
		int y = k - x;

		if (!times[x + REACH] || !times[y + REACH])
			continue;
		if (x != y || times[x + REACH] > 1)
			return 1;
	}
	return 0;
}
