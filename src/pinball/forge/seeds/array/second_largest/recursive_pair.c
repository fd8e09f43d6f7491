/* ---
algorithm: second_largest
structure: array
method: the best two of each half as a struct, joined
time: O(n)
space: O(log n)
call: second(xs, len(xs)) -> return
--- */

struct best {
	int first;
	int second;	/* equal to first while there is none */
};

static struct best join(struct best a, struct best b)
{
	struct best r = a.first >= b.first ? a : b;
	struct best low = a.first >= b.first ? b : a;
	int rival = low.first < r.first ? low.first : low.second;

	if (rival < r.first && (r.second == r.first || rival > r.second))
		r.second = rival;
	return r;
}

static struct best top_two(const int *v, int n)
{
	if (n == 1)
		return (struct best){ v[0], v[0] };
	return join(top_two(v, n / 2), top_two(v + n / 2, n - n / 2));
}

int second(const int *v, int n)
{
	return top_two(v, n).second;
}
