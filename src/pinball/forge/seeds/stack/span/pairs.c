/* ---
algorithm: span
structure: stack
method: stack of price and span, while reading
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

struct entry { int price, span; };
struct entry stack[1100];

int main() {
    int n, top = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        struct entry e;
        scanf("%d", &e.price);
        e.span = 1;
        while (top > 0 && stack[top - 1].price <= e.price)
            e.span += stack[--top].span;
        stack[top++] = e;
        printf("%d ", e.span);
    }
    printf("\n");
}
