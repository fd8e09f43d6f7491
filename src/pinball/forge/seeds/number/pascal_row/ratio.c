/* ---
algorithm: pascal_row
structure: number
method: each entry from the one before
time: O(n)
space: O(1)
call: row(n, emit) -> emitted
--- */
void row(int n, void (*emit)(int))
{
	long c = 1;
	int k;

	for (k = 0; k <= n; k++) {
		emit((int)c);
		c = c * (n - k) / (k + 1);
	}
}
