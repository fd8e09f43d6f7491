/* ---
algorithm: unmatched_brackets
structure: stack
method: stack as a struct, numbers handled as they are read
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

typedef struct {
    int data[1024];
    int size;
} Stack;

static int is_empty(const Stack *s) { return s->size == 0; }
static int peek(const Stack *s) { return s->data[s->size - 1]; }
static void push(Stack *s, int value) { s->data[s->size++] = value; }
static void drop(Stack *s) { s->size--; }

int main(void)
{
    static Stack open;
    int n, bracket, strays = 0;

    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &bracket);
        if (bracket > 0) {
            push(&open, bracket);
        } else if (bracket < 0) {
            if (!is_empty(&open) && peek(&open) == -bracket)
                drop(&open);
            else
                strays++;
        }
    }
    printf("%d\n", strays + open.size);
    return 0;
}
