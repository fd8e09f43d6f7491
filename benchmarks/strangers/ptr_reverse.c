#include <stddef.h>

void array_reverse(int *first, size_t n)
{
	int *last;

	if (n == 0)
		return;
	last = first + n - 1;
	while (first < last) {
		int tmp = *first;
		*first++ = *last;
		*last-- = tmp;
	}
}
