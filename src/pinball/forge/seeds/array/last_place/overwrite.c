/* ---
algorithm: last_place
structure: array
method: from the front, later matches overwrite earlier ones
time: O(n)
space: O(1)
call: last_match(xs, len(xs), k) -> return
--- */

long last_match(const long *v, long n, long key)
{
	long last = -1, i = 0;

	while (i < n) {
		if (v[i] == key)
			last = i;
		i++;
	}
	return last;
}
