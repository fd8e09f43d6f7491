/* ---
algorithm: caesar_shift
structure: string
method: in place, modulo 26
time: O(n)
space: O(1)
call: caesar(s, k) -> s[:len(s)]
--- */
void caesar(char *text, int key)
{
    for (int i = 0; text[i] != '\0'; ++i)
    {
        char ch = text[i];
        if (ch >= 'a' && ch <= 'z')
        {
            text[i] = (ch - 'a' + key) % 26 + 'a';
        }
        else if (ch >= 'A' && ch <= 'Z')
        {
            text[i] = (ch - 'A' + key) % 26 + 'A';
        }
    }
}
