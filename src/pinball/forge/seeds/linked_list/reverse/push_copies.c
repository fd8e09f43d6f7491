/* ---
algorithm: reverse
structure: linked_list
method: a new list by pushing in front, the old one freed
time: O(n)
space: O(n)
call: list_reverse(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct Node {
	long key;
	struct Node *link;
} Node;

static Node *push(Node *top, long key)
{
	Node *n = malloc(sizeof(Node));
	if (n == NULL)
		exit(1);
	n->key = key;
	n->link = top;
	return n;
}

Node *list_reverse(Node *first)
{
	Node *result = NULL;

	while (first) {
		Node *old = first;
		result = push(result, first->key);
		first = first->link;
		free(old);
	}
	return result;
}
