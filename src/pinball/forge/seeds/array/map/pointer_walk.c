/* ---
algorithm: map
structure: array
method: a pointer walks up to the end
time: O(n)
space: O(1)
call: scale(xs, len(xs)) -> xs
--- */

void scale(long *p, int n)
{
	long *end = p + n;

	for (; p != end; p++)
		*p += *p;
}
