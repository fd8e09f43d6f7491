/* ---
algorithm: first_unique
structure: hash_table
method: first and last place of each value
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

#define V 301
int first[V], last[V];

int main(void)
{
    int n, x, best, answer = -1;
    scanf("%d", &n);
    for (x = 0; x < V; x++) first[x] = last[x] = -1;
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (first[x] == -1) first[x] = i;
        last[x] = i;
    }
    best = n;
    for (x = 0; x < V; x++)
        if (first[x] != -1 && first[x] == last[x] && first[x] < best) {
            best = first[x];
            answer = x;
        }
    printf("%d\n", answer);
    return 0;
}
