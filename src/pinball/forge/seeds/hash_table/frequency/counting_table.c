/* ---
algorithm: frequency
structure: hash_table
method: table of counts indexed by the value
time: O(n)
space: O(1)
call: frequency(xs, len(xs), out(len(xs))) -> out
--- */
#define OFFSET 200
#define SIZE 401

void frequency(const int a[], int n, int freq[])
{
    int count[SIZE] = {0};
    int i;

    for (i = 0; i < n; i++)
        count[a[i] + OFFSET]++;
    for (i = 0; i < n; i++)
        freq[i] = count[a[i] + OFFSET];
}
