#include <stdio.h>

/* Keeps only the positive numbers, returns how many are left */
int removeNegatives(int arr[], int n)
{
    int j = 0;
    for (int i = 0; i < n; i++)
    {
        if (arr[i] >= 0)
        {
            arr[j++] = arr[i];
        }
    }
    return j;
}

int copyOdd(const int src[], int n, int dst[])
{
    int count = 0;
    for (int i = 0; i < n; i++)
    {
        if (src[i] % 2 != 0)
        {
            dst[count] = src[i];
            count++;
        }
    }
    return count;
}

int greaterThan(int *in, int len, int limit, int *out)
{
    int k = 0;
    int i;
    for (i = 0; i < len; i++)
        if (in[i] > limit)
            out[k++] = in[i];
    return k;
}

void print(int a[], int n)
{
    for (int i = 0; i < n; i++)
        printf("%d ", a[i]);
    printf("\n");
}

int main(void)
{
    int a[] = {3, -1, 4, -1, 5, -9, 2, 6};
    int out[8];
    int n = 8;

    print(out, copyOdd(a, n, out));
    print(out, greaterThan(a, n, 3, out));
    n = removeNegatives(a, n);
    print(a, n);
    return 0;
}
