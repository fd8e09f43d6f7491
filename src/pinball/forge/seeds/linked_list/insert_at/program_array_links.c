/* ---
algorithm: insert_at
structure: linked_list
method: program, links are indices in arrays
time: O(n)
space: O(1)
call: main() < len(xs) xs i k -> stdout
--- */
#include <stdio.h>

int data[2000], nxt[2000];

int main() {
    int n, i, at, k, p = 0;
    scanf("%d", &n);
    for (i = 1; i <= n; i++) {
        scanf("%d", &data[i]);
        nxt[i - 1] = i;
    }
    nxt[n] = -1;
    scanf("%d%d", &at, &k);
    for (i = 0; i < at; i++)
        p = nxt[p];
    data[n + 1] = k;
    nxt[n + 1] = nxt[p];
    nxt[p] = n + 1;
    for (p = nxt[0]; p != -1; p = nxt[p])
        printf("%d ", data[p]);
    printf("\n");
    return 0;
}
