/* ---
algorithm: remove_duplicates
structure: array
method: takes the head of each run and skips the run
time: O(n)
space: O(1)
call: heads(xs, len(xs), emit) -> emitted
--- */

void heads(const int *p, int n, void (*emit)(int))
{
	const int *end = p + n;

	while (p < end) {
		int head = *p;

		emit(head);
		while (p < end && *p == head)
			p++;
	}
}
