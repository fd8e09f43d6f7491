/* ---
algorithm: search
structure: array
method: do while that counts down, empty array first
time: O(n)
space: O(1)
call: srch(xs, k, len(xs)) -> return
--- */
int srch(short *t, short w, int cnt)
{
	int i;

	if (!cnt)
		return -1;
	i = cnt - 1;
	do {
		if (t[i] == w)
			goto out;
	} while (i-- > 0);
	i = -1;
out:
	return i;
}
