/* ---
algorithm: frequency
structure: hash_table
method: fills in all equal ones at once, -1 marks what is open
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int arr[1024], fr[1024];
    int n, i, j, count;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        scanf("%d", &arr[i]);
        fr[i] = -1;
    }
    for (i = 0; i < n; i++) {
        if (fr[i] != -1) continue;
        count = 1;
        for (j = i + 1; j < n; j++)
            if (arr[i] == arr[j]) count++;
        for (j = i; j < n; j++)
            if (arr[i] == arr[j]) fr[j] = count;
    }
    for (i = 0; i < n; i++)
        printf("%d ", fr[i]);
    return 0;
}
