/* ---
algorithm: partition
structure: array
method: every small number is shifted in front of the large ones
time: O(n^2)
space: O(1)
call: stable_partition(xs, len(xs), k) -> xs
--- */

void stable_partition(int *a, int n, int key)
{
	int border = 0;
	int i, j;

	for (i = 0; i < n; i++) {
		int x = a[i];

		if (x >= key)
			continue;
		for (j = i; j > border; j--)
			a[j] = a[j - 1];
		a[border++] = x;
	}
}
