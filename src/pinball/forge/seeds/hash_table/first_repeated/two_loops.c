/* ---
algorithm: first_repeated
structure: hash_table
method: looks back from each number
time: O(n^2)
space: O(1)
call: repeated(xs, len(xs)) -> return
--- */
int repeated(const int *begin, int n)
{
	const int *end = begin + n, *p, *q;

	for (p = begin; p != end; p++)
		for (q = begin; q != p; q++)
			if (*q == *p)
				return *p;
	return -1;
}
