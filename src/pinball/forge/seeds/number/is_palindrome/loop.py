"""---
algorithm: is_palindrome
structure: number
method: the turned number
time: O(log n)
space: O(1)
call: isPalindrome(n) -> return
---"""


def isPalindrome(num):
    temp = num
    rev = 0
    while temp != 0:
        digit = temp % 10
        rev = rev * 10 + digit
        temp = temp // 10
    return rev == num
