/* ---
algorithm: parse_number
structure: string
method: a switch over the characters, result by pointer
time: O(n)
space: O(1)
call: readNumber(s, &cell) -> cell
--- */
#include <stdbool.h>

bool readNumber(const char *text, int *result)
{
    int number = 0;
    const char *p;
    for (p = text; *p != '\0'; ++p)
    {
        int digit;
        switch (*p)
        {
        case '0': digit = 0; break;
        case '1': digit = 1; break;
        case '2': digit = 2; break;
        case '3': digit = 3; break;
        case '4': digit = 4; break;
        case '5': digit = 5; break;
        case '6': digit = 6; break;
        case '7': digit = 7; break;
        case '8': digit = 8; break;
        case '9': digit = 9; break;
        default: return false;
        }
        number = number * 10 + digit;
        if (number > 99999)
            number = number % 10000;
    }
    *result = number % 10000;
    return true;
}
