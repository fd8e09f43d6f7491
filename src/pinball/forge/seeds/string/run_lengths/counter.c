/* ---
algorithm: run_lengths
structure: string
method: one loop, a counter
time: O(n)
space: O(1)
call: compress(s, out(2*len(s))) -> out[:return]
--- */
int compress(char str[], int result[])
{
    int count = 1, k = 0;
    for (int i = 0; str[i] != '\0'; i++) {
        if (str[i] == str[i + 1]) {
            count++;
        } else {
            result[k++] = str[i];
            result[k++] = count;
            count = 1;
        }
    }
    return k;
}
