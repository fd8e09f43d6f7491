#include <stdlib.h>
#include <stdbool.h>

typedef struct list_node {
	int key;
	struct list_node *next;
} list_node_t;

typedef struct {
	list_node_t *head;
	size_t size;
} list_t;

bool list_remove(list_t *list, int key)
{
	list_node_t **link = &list->head;

	while (*link) {
		list_node_t *cur = *link;
		if (cur->key == key) {
			*link = cur->next;
			free(cur);
			list->size--;
			return true;
		}
		link = &cur->next;
	}
	return false;
}

bool list_push_front(list_t *list, int key)
{
	list_node_t *n = malloc(sizeof(*n));

	if (!n)
		return false;
	n->key = key;
	n->next = list->head;
	list->head = n;
	list->size++;
	return true;
}

bool list_pop_front(list_t *list, int *key)
{
	list_node_t *n = list->head;

	if (!n)
		return false;
	*key = n->key;
	list->head = n->next;
	list->size--;
	free(n);
	return true;
}

void list_reverse(list_t *list)
{
	list_node_t *rev = NULL;

	while (list->head) {
		list_node_t *n = list->head;
		list->head = n->next;
		n->next = rev;
		rev = n;
	}
	list->head = rev;
}
