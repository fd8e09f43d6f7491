#include <stdio.h>
#include <stdlib.h>

int sum(int *arr, int size)
{
    int total = 0;
    for (int i = 0; i < size; i++)
        total += arr[i];
    return total;
}

int max(int *arr, int size)
{
    int m = arr[0];
    for (int i = 1; i < size; i++)
        if (arr[i] > m)
            m = arr[i];
    return m;
}

double average(int *arr, int size)
{
    if (size == 0)
        return 0.0;
    return (double)sum(arr, size) / size;
}

/* returns a new array, to be freed by the caller */
int *reversed(int *arr, int size)
{
    int *result = malloc(sizeof(int) * size);
    if (!result)
        return NULL;
    for (int i = 0; i < size; i++)
        result[i] = arr[size - i - 1];
    return result;
}

/* returns a new array with only the even numbers */
int *filter_even(int *arr, int size, int *new_size)
{
    int *result = malloc(sizeof(int) * size);
    int count = 0;
    for (int i = 0; i < size; i++) {
        if (arr[i] % 2 == 0) {
            result[count] = arr[i];
            count++;
        }
    }
    *new_size = count;
    return result;
}

int *map_square(int *arr, int size)
{
    int *result = malloc(sizeof(int) * size);
    for (int i = 0; i < size; i++)
        result[i] = arr[i] * arr[i];
    return result;
}

int main()
{
    int numbers[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    int n;
    int *r = reversed(numbers, 10);
    int *e = filter_even(numbers, 10, &n);
    int *s = map_square(numbers, 10);
    printf("sum %d max %d avg %.2f\n", sum(numbers, 10), max(numbers, 10), average(numbers, 10));
    printf("reversed[0] = %d, evens = %d, square[9] = %d\n", r[0], n, s[9]);
    free(r);
    free(e);
    free(s);
    return 0;
}
