/* ---
algorithm: is_palindrome
structure: string
method: first half on a stack
time: O(n)
space: O(1)
call: checkPalindrome(s) -> return
--- */
#include <stdbool.h>
#include <string.h>

#define CAPACITY 1024

typedef struct {
    char items[CAPACITY];
    int top;
} CharStack;

static CharStack stack;

static void push(char c) { stack.items[stack.top++] = c; }
static char pop(void) { return stack.items[--stack.top]; }

bool checkPalindrome(const char *word)
{
    int length = (int)strlen(word);
    int i;

    stack.top = 0;
    for (i = 0; i < length / 2; i++)
        push(word[i]);
    if (length % 2 == 1)
        i++;
    for (; i < length; i++)
        if (pop() != word[i])
            return false;
    return true;
}
