/* ---
algorithm: preorder
structure: binary_tree
method: recursion to the left, loop to the right, next place returned
time: O(n)
space: O(n)
call: fill(tree(t), out(len(t))) -> out[:return]
--- */
struct tree { short key; struct tree *lo, *hi; };

static int *put(struct tree *t, int *to)
{
	while (t) {
		*to++ = t->key;
		to = put(t->lo, to);
		t = t->hi;
	}
	return to;
}

int fill(struct tree *t, int *buf)
{
	return (int)(put(t, buf) - buf);
}
