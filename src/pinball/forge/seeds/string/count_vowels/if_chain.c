/* ---
algorithm: count_vowels
structure: string
method: five comparisons
time: O(n)
space: O(1)
call: countVowels(s) -> return
--- */

int countVowels(char str[])
{
    int count = 0;

    for (int i = 0; str[i] != '\0'; i++)
    {
        if (str[i] == 'a' || str[i] == 'e' || str[i] == 'i' || str[i] == 'o' || str[i] == 'u')
        {
            count++;
        }
    }
    return count;
}
