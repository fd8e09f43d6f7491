#include <stdio.h>
#include <stdlib.h>

typedef struct {
	int *items;
	size_t length;
	size_t capacity;
} IntVec;

void vec_push(IntVec *v, int item)
{
	if (v->length == v->capacity) {
		v->capacity = v->capacity ? v->capacity * 2 : 4;
		v->items = realloc(v->items, v->capacity * sizeof(int));
		if (!v->items)
			abort();
	}
	v->items[v->length++] = item;
}

void vec_reverse(IntVec *v)
{
	size_t i, half = v->length / 2;

	for (i = 0; i < half; i++) {
		int tmp = v->items[i];
		v->items[i] = v->items[v->length - 1 - i];
		v->items[v->length - 1 - i] = tmp;
	}
}

/* multiples of k only */
IntVec vec_multiples(const IntVec *v, int k)
{
	IntVec out = {0};

	for (size_t i = 0; i < v->length; i++)
		if (v->items[i] % k == 0)
			vec_push(&out, v->items[i]);
	return out;
}

long vec_index(const IntVec *v, int item)
{
	for (size_t i = 0; i < v->length; i++)
		if (v->items[i] == item)
			return (long)i;
	return -1;
}

int main(void)
{
	IntVec v = {0};

	for (int i = 1; i <= 12; i++)
		vec_push(&v, i);
	vec_reverse(&v);
	IntVec m = vec_multiples(&v, 3);
	for (size_t i = 0; i < m.length; i++)
		printf("%d ", m.items[i]);
	printf("\n%ld\n", vec_index(&m, 6));
	free(v.items);
	free(m.items);
	return 0;
}
