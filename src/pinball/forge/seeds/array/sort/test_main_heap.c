/* ---
algorithm: sort
structure: array
method: heap sort, insert and delete on a one-based copy, with a test main
time: O(n log n)
space: O(n)
call: heap_order(xs, len(xs)) -> xs
--- */
#include <stdio.h>
#include <stdlib.h>

void Insert(int A[], int n)
{
    int i = n, temp = A[n];

    while (i > 1 && temp > A[i / 2]) {
        A[i] = A[i / 2];
        i = i / 2;
    }
    A[i] = temp;
}

void Delete(int A[], int n)
{
    int i = 1, j = 2, x = A[n], top = A[1];

    A[1] = x;
    A[n] = top;
    while (j <= n - 1) {
        if (j < n - 1 && A[j + 1] > A[j])
            j = j + 1;
        if (A[i] < A[j]) {
            int t = A[i];
            A[i] = A[j];
            A[j] = t;
            i = j;
            j = 2 * j;
        } else
            break;
    }
}

void heap_order(int v[], int n)
{
    int *H = malloc((n + 1) * sizeof(int));

    for (int i = 1; i <= n; i++) {
        H[i] = v[i - 1];
        Insert(H, i);
    }
    for (int i = n; i > 1; i--)
        Delete(H, i);
    for (int i = 1; i <= n; i++)
        v[i - 1] = H[i];
    free(H);
}

int main(void)
{
    int v[] = {14, 15, 5, 20, 30, 8, 40};

    heap_order(v, 7);
    for (int i = 0; i < 7; i++)
        printf("%d ", v[i]);
    return 0;
}
