/* ---
algorithm: delete_first
structure: array
method: main deletes the head by shifting
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

void shiftLeft(int a[], int n)
{
    for (int i = 0; i + 1 < n; i++)
        a[i] = a[i + 1];
}

int main(void)
{
    int a[1024], n;

    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    if (n > 0) {
        shiftLeft(a, n);
        n--;
    }
    for (int i = 0; i < n; i++)
        printf("%d ", a[i]);
    return 0;
}
