#include <stdio.h>

int gcd(int a, int b)
{
    while (b != 0) {
        int r = a % b;
        a = b;
        b = r;
    }
    return a;
}

int fibonacci(int n)
{
    if (n <= 1)
        return n;
    return fibonacci(n - 1) + fibonacci(n - 2);
}

unsigned long factorial(int n)
{
    unsigned long f = 1;
    for (int i = 2; i <= n; i++)
        f *= i;
    return f;
}

long power(long base, int exp)
{
    long result = 1;
    while (exp > 0) {
        if (exp % 2 == 1)
            result *= base;
        base *= base;
        exp /= 2;
    }
    return result;
}

int reverse_number(int n)
{
    int rev = 0;
    while (n != 0) {
        rev = rev * 10 + n % 10;
        n /= 10;
    }
    return rev;
}

void hanoi(int n, char from, char to, char via)
{
    if (n == 0)
        return;
    hanoi(n - 1, from, via, to);
    printf("disk %d: %c -> %c\n", n, from, to);
    hanoi(n - 1, via, to, from);
}

int main(void)
{
    printf("%d %d %lu %ld %d\n", gcd(48, 18), fibonacci(10), factorial(10), power(3, 5), reverse_number(1234));
    hanoi(2, 'A', 'C', 'B');
    return 0;
}
