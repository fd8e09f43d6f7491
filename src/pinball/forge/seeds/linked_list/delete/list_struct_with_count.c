/* ---
algorithm: delete
structure: linked_list
method: list struct with head, tail and count in a program
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int key; struct node *next; };

struct list {
	struct node *head;
	struct node **tailp;
	unsigned count;
};

static void list_init(struct list *l)
{
	l->head = NULL;
	l->tailp = &l->head;
	l->count = 0;
}

static int list_add(struct list *l, int key)
{
	struct node *n = malloc(sizeof(*n));

	if (!n)
		return -1;
	n->key = key;
	n->next = NULL;
	*l->tailp = n;
	l->tailp = &n->next;
	l->count++;
	return 0;
}

static int list_remove(struct list *l, int key)
{
	struct node **pp = &l->head;
	struct node *n;

	while ((n = *pp) != NULL) {
		if (n->key == key) {
			*pp = n->next;
			if (l->tailp == &n->next)
				l->tailp = pp;
			l->count--;
			free(n);
			return 0;
		}
		pp = &n->next;
	}
	return -1;
}

int main(void)
{
	struct list l;
	struct node *n;
	int count, key;

	list_init(&l);
	scanf("%d", &count);
	while (count-- > 0) {
		scanf("%d", &key);
		if (list_add(&l, key) < 0)
			return 1;
	}
	scanf("%d", &key);
	list_remove(&l, key);
	for (n = l.head; n; n = n->next)
		printf("%d\n", n->key);
	return 0;
}
