/* ---
algorithm: largest_rectangle
structure: stack
method: all ranges with a running minimum
time: O(n^2)
space: O(1)
call: area(xs, len(xs)) -> return
--- */
int area(const int *h, int n)
{
	int best = 0, i, j;

	for (i = 0; i < n; i++) {
		int low = h[i];

		for (j = i; j < n; j++) {
			if (h[j] < low)
				low = h[j];
			if (low * (j - i + 1) > best)
				best = low * (j - i + 1);
		}
	}
	return best;
}
