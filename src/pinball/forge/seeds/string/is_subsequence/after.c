/* ---
algorithm: is_subsequence
structure: string
method: a function moves to behind the next like it
time: O(n)
space: O(1)
call: contained(s, t) -> return
--- */
static const char *after(const char *t, char c)
{
	for (; *t; t++)
		if (*t == c)
			return t + 1;
	return 0;
}

int contained(const char *s, const char *t)
{
	for (; *s; s++) {
		t = after(t, *s);
		if (!t)
			return 0;
	}
	return 1;
}
