/* ---
algorithm: balanced
structure: stack
method: global stack, a helper for pairs
time: O(n)
space: O(1)
call: balanced(s) -> return
--- */
#include <stdio.h>
#define MAX 1050

char stack[MAX];
int top = -1;

void push(char c) { stack[++top] = c; }
char pop(void) { return top == -1 ? '\0' : stack[top--]; }

int isMatching(char a, char b)
{
    if (a == '(' && b == ')') return 1;
    if (a == '[' && b == ']') return 1;
    if (a == '{' && b == '}') return 1;
    return 0;
}

int balanced(char *exp)
{
    top = -1;
    for (int i = 0; exp[i] != '\0'; i++)
    {
        if (exp[i] == '(' || exp[i] == '[' || exp[i] == '{')
            push(exp[i]);
        else if (!isMatching(pop(), exp[i]))
            return 0;
    }
    return top == -1;
}
