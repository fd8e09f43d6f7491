/* ---
algorithm: append
structure: linked_list
method: pointer to the last link
time: O(n)
space: O(1)
call: push_back(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

typedef struct Node {
	short key;
	struct Node *next;
} Node;

void push_back(Node **head, int key)
{
	Node **p;

	for (p = head; *p; p = &(*p)->next)
		;
	*p = calloc(1, sizeof(Node));
	if (*p)
		(*p)->key = key;
}
