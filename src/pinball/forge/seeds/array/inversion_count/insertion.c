/* ---
algorithm: inversion_count
structure: array
method: counts how far an insertion sort moves its numbers
time: O(n^2)
space: O(1)
call: disorder(xs, len(xs)) -> return
--- */

int disorder(int *v, int n)
{
	int moves = 0;

	for (int i = 1; i < n; i++) {
		int x = v[i];
		int j = i;

		while (j > 0 && v[j - 1] > x) {
			v[j] = v[j - 1];
			j--;
		}
		v[j] = x;
		moves += i - j;
	}
	return moves;
}
