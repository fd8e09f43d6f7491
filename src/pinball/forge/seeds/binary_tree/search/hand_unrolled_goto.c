/* ---
algorithm: search
structure: binary_tree
method: goto in place of loops, equal tested last
time: O(n)
typical: O(log n)
space: O(1)
call: probe(tree(t), k) -> return
--- */
struct q { long w; struct q *lt, *gt; };

int probe(const struct q *p, long w)
{
again:
	if (!p)
		goto missing;
	if (w < p->w) {
		p = p->lt;
		goto again;
	}
	if (p->w < w) {
		p = p->gt;
		goto again;
	}
	return 1;
missing:
	return 0;
}
