/* ---
algorithm: lcm
structure: number
method: multiples of the larger until the smaller divides
time: O(n)
space: O(1)
call: leastCommonMultiple(n, m) -> return
--- */
int leastCommonMultiple(int num1, int num2)
{
    int max = (num1 > num2) ? num1 : num2;
    int step = max;
    while (1)
    {
        if (max % num1 == 0 && max % num2 == 0)
        {
            return max;
        }
        max += step;
    }
}
