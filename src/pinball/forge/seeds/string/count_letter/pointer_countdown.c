/* ---
algorithm: count_letter
structure: string
method: length given, counts down
time: O(n)
space: O(1)
call: letter_frequency(s, len(s), &cell) -> cell
--- */
void letter_frequency(const char *text, int length, int *result)
{
    char wanted = text[0];
    *result = 0;
    do {
        length--;
        if (text[length] == wanted)
            *result = *result + 1;
    } while (length > 0);
}
