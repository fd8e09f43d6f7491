/* ---
algorithm: kth_smallest
structure: array
method: selection sort that stops at place k
time: O(n^2)
space: O(1)
call: kth(xs, len(xs), k) -> return
--- */

long kth(long *v, int n, int k)
{
	int i, j;

	for (i = 0; i <= k; i++) {
		for (j = i + 1; j < n; j++) {
			if (v[j] < v[i]) {
				long t = v[i];
				v[i] = v[j];
				v[j] = t;
			}
		}
	}
	return v[k];
}
