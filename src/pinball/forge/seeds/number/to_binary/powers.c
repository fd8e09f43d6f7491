/* ---
algorithm: to_binary
structure: number
method: subtracts powers of two
time: O(log n)
space: O(1)
call: showBinary(n, emit) -> emitted
--- */
void showBinary(int n, void (*show)(int))
{
    int power = 1;
    while (power * 2 <= n)
        power = power * 2;
    while (power >= 1)
    {
        if (n >= power)
        {
            show(1);
            n = n - power;
        }
        else
        {
            show(0);
        }
        power = power / 2;
    }
}
