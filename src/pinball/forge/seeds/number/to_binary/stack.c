/* ---
algorithm: to_binary
structure: number
method: remainders on a stack
time: O(log n)
space: O(1)
call: convert(n, out(32)) -> out[:return]
--- */
struct stack { int data[40]; int top; };

static void push(struct stack *s, int x) { s->data[++s->top] = x; }
static int pop(struct stack *s) { return s->data[s->top--]; }

int convert(int decimal, int *binary)
{
    struct stack s;
    int length = 0;
    s.top = -1;
    if (decimal == 0)
        push(&s, 0);
    while (decimal > 0)
    {
        push(&s, decimal % 2);
        decimal = decimal / 2;
    }
    while (s.top >= 0)
        binary[length++] = pop(&s);
    return length;
}
