/* ---
algorithm: reverse
structure: string
method: swaps the ends, recursion to the middle
time: O(n)
space: O(n)
call: Reverse(s, 0, len(s) - 1) -> s[:len(s)]
--- */
static void Swap(char *a, char *b)
{
    char t = *a;
    *a = *b;
    *b = t;
}

void Reverse(char *text, int left, int right)
{
    if (left < right)
    {
        Swap(&text[left], &text[right]);
        Reverse(text, left + 1, right - 1);
    }
}
