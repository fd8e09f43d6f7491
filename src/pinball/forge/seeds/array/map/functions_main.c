/* ---
algorithm: map
structure: array
method: beginner: functions for input, doubling and output
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

void input(int a[], int n);
void output(int a[], int n);
void doubleArray(int a[], int n);

int main()
{
    int n;
    int a[1024];

    scanf("%d", &n);
    input(a, n);
    doubleArray(a, n);
    output(a, n);
    return 0;
}

void input(int a[], int n)
{
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
}

void output(int a[], int n)
{
    for (int i = 0; i < n; i++)
        printf("a[%c] = %d\n", 'i', a[i]);
}

void doubleArray(int a[], int n)
{
    int i;
    for (i = 0; i < n; i++)
        a[i] *= 2;
}
