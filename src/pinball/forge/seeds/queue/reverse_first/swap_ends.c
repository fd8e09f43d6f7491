/* ---
algorithm: reverse_first
structure: queue
method: swaps within the first k
time: O(n)
space: O(1)
call: turn_front(xs, k) -> xs
--- */
void turn_front(int *a, int k)
{
	int *l = a, *r = k > 0 ? a + k - 1 : a;

	while (l < r) {
		int t = *l;

		*l++ = *r;
		*r-- = t;
	}
}
