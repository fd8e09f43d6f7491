/* ---
algorithm: bubble_once
structure: array
method: carries the largest so far along and sets the smaller ones down
time: O(n)
space: O(1)
call: carry_largest(xs, len(xs)) -> xs
--- */

void carry_largest(long *v, int n)
{
	long *p = v, *end = v + n, held;

	if (n == 0)
		return;
	held = *p++;
	for (; p < end; p++) {
		if (*p < held) {
			p[-1] = *p;
		} else {
			p[-1] = held;
			held = *p;
		}
	}
	p[-1] = held;
}
