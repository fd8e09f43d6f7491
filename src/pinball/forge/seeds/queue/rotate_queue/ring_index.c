/* ---
algorithm: rotate_queue
structure: queue
method: ring buffer, only the head moves
time: O(n)
space: O(1)
call: turn(xs, len(xs), k, out(len(xs))) -> out
--- */
void turn(const int *ring, unsigned n, unsigned k, int *out)
{
	unsigned head = n ? k % n : 0, i;

	for (i = 0; i < n; i++) {
		out[i] = ring[head];
		if (++head == n)
			head = 0;
	}
}
