/* ---
algorithm: reverse_inorder
structure: binary_tree
method: explicit stack, right side first
time: O(n)
space: O(1)
call: descending(tree(t), emit) -> emitted
--- */
struct tree {
	long key;
	struct tree *lo, *hi;
};

void descending(const struct tree *t, void (*fn)(int))
{
	const struct tree *stack[1024];
	int sp = 0;

	for (;;) {
		for (; t; t = t->hi)
			stack[sp++] = t;
		if (!sp)
			break;
		t = stack[--sp];
		fn((int)t->key);
		t = t->lo;
	}
}
