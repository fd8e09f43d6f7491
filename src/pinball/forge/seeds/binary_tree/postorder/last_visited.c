/* ---
algorithm: postorder
structure: binary_tree
method: one stack and the last visited node
time: O(n)
space: O(1)
call: post_order(tree(t), emit) -> emitted
--- */
#include <stddef.h>

struct tnode {
	int key;
	struct tnode *left;
	struct tnode *right;
};

void post_order(struct tnode *t, void (*visit)(int key))
{
	struct tnode *stack[1024];
	struct tnode *last = NULL;
	int sp = 0;

	while (t != NULL || sp > 0) {
		if (t != NULL) {
			stack[sp++] = t;
			t = t->left;
			continue;
		}
		struct tnode *peek = stack[sp - 1];
		if (peek->right != NULL && peek->right != last) {
			t = peek->right;
		} else {
			visit(peek->key);
			last = peek;
			sp--;
		}
	}
}
