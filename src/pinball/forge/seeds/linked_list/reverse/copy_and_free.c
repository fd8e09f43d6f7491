/* ---
algorithm: reverse
structure: linked_list
method: new nodes pushed, old ones freed
time: O(n)
space: O(n)
call: rebuild(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct slist {
	int num;
	struct slist *next;
};

static void push(struct slist **list, int num)
{
	struct slist *s = malloc(sizeof(*s));

	if (s == NULL)
		exit(1);
	s->num = num;
	s->next = *list;
	*list = s;
}

static int pop(struct slist **list)
{
	struct slist *s = *list;
	int num = s->num;

	*list = s->next;
	free(s);
	return num;
}

void rebuild(struct slist **list)
{
	struct slist *other = NULL;

	while (*list != NULL)
		push(&other, pop(list));
	*list = other;
}
