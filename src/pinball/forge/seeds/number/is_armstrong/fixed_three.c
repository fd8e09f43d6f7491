/* ---
algorithm: is_armstrong
structure: number
method: digits of up to four places taken apart by hand
time: O(1)
space: O(1)
call: armstrongNumber(n) -> return
--- */
int armstrongNumber(int n)
{
    int ones = n % 10;
    int tens = n / 10 % 10;
    int hundreds = n / 100 % 10;
    int thousands = n / 1000;

    if (n < 10)
        return 1;
    if (n < 100)
        return ones * ones + tens * tens == n;
    if (n < 1000)
        return ones * ones * ones + tens * tens * tens + hundreds * hundreds * hundreds == n;
    ones *= ones;
    tens *= tens;
    hundreds *= hundreds;
    thousands *= thousands;
    return ones * ones + tens * tens + hundreds * hundreds + thousands * thousands == n;
}
