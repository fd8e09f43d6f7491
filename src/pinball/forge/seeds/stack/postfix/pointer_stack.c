/* ---
algorithm: postfix
structure: stack
method: a global stack with a pointer as its top
time: O(n)
space: O(1)
call: calc(xs, len(xs)) -> return
--- */

static long cells[1025];

long calc(const long *p, int n)
{
	long *sp = cells;
	const long *end = p + n;

	for (; p < end; p++) {
		if (*p >= 0) {
			*sp++ = *p;
		} else if (sp - cells >= 2) {
			sp--;
			if (*p == -1)
				sp[-1] += *sp;
			else if (*p == -2)
				sp[-1] -= *sp;
			else if (sp[-1] < *sp)
				sp[-1] = *sp;
		}
	}
	return sp == cells ? 0 : sp[-1];
}
