/* ---
algorithm: preorder
structure: binary_tree
method: reversed links and a mark in each node instead of a stack
time: O(n)
space: O(1)
call: walk(tree(t), emit) -> emitted
--- */
struct node {
	int key;
	int went;
	struct node *left;
	struct node *right;
};

/* Each node's way back to its parent lies in the link that was gone down. */
void walk(struct node *t, void (*emit)(int))
{
	struct node *up = 0;
	struct node *next;

	if (t)
		t->went = 0;
	while (t) {
		switch (t->went) {
		case 0:
			emit(t->key);
			t->went = 1;
			if (t->left) {
				next = t->left;
				t->left = up;
				up = t;
				t = next;
				t->went = 0;
			}
			break;
		case 1:
			t->went = 2;
			if (t->right) {
				next = t->right;
				t->right = up;
				up = t;
				t = next;
				t->went = 0;
			}
			break;
		default:
			next = up;
			if (up && up->went == 1) {
				up = next->left;
				next->left = t;
			} else if (up) {
				up = next->right;
				next->right = t;
			}
			t = next;
			break;
		}
	}
}
