/* ---
algorithm: is_armstrong
structure: number
method: thresholds for the count, prints 1 or 0
time: unknown
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>
#include <math.h>

int main()
{
    int num, temp, rem, digits;
    int result = 0;

    scanf("%d", &num);
    if (num >= 1000) digits = 4;
    else if (num >= 100) digits = 3;
    else if (num >= 10) digits = 2;
    else digits = 1;

    temp = num;
    while (temp != 0) {
        rem = temp % 10;
        int product = 1;
        for (int i = 0; i < digits; i++) product = product * rem;
        result = result + product;
        temp = temp / 10;
    }
    if (result == num) printf("1\n");
    else printf("0\n");
    return 0;
}
