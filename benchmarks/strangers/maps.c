#include <stdio.h>

void doubleAll(int arr[], int n)
{
	int i;
	for (i = 0; i < n; i++)
		arr[i] *= 2;
}

void addToAll(int *arr, int size, int value)
{
	for (int *p = arr; p != arr + size; p++)
		*p += value;
}

void squares(const int in[], int out[], int n)
{
	int i = 0;
	while (i < n) {
		out[i] = in[i] * in[i];
		i++;
	}
}

void negate(int *arr, int size)
{
	for (int i = 0; i < size; i++) {
		arr[i] = -arr[i];
	}
}

void show(int arr[], int n)
{
	int i;
	for (i = 0; i < n; i++)
		printf("%d%s", arr[i], i < n - 1 ? ", " : "\n");
}

int main(void)
{
	int arr[] = { 1, 2, 3, 4 }, sq[4];

	doubleAll(arr, 4);
	show(arr, 4);
	addToAll(arr, 4, 10);
	show(arr, 4);
	squares(arr, sq, 4);
	show(sq, 4);
	negate(arr, 4);
	show(arr, 4);
	return 0;
}
