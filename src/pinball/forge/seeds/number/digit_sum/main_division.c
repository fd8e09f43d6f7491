/* ---
algorithm: digit_sum
structure: number
method: divmod by a helper with out parameters
time: O(log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

static void divide(int number, int by, int *quotient, int *remainder)
{
	*quotient = number / by;
	*remainder = number - *quotient * by;
}

int main(void)
{
	int n, digit, sum = 0;

	scanf("%d", &n);
	for (; n > 0; sum += digit)
		divide(n, 10, &n, &digit);
	printf("%d\n", sum);
	return 0;
}
