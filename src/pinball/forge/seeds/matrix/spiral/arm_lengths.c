/* ---
algorithm: spiral
structure: matrix
method: arms of falling length, one step vector
time: O(n^2)
space: O(1)
call: unroll(flat(m), len(m), emit) -> emitted
--- */
void unroll(const int *m, int n, void (*put)(int))
{
	int arm = n, at = -1, step = 1, turn = 0, i;

	while (arm > 0) {
		for (i = 0; i < arm; i++) {
			at += step;
			put(m[at]);
		}
		/* right, down, left, up */
		turn = (turn + 1) & 3;
		if (turn & 1)
			arm--;
		step = turn == 0 ? 1 : turn == 1 ? n : turn == 2 ? -1 : -n;
	}
}
