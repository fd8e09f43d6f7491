/* ---
algorithm: josephus
structure: queue
method: array of people, the leaving one is closed over
time: O(n^2)
space: O(1)
call: josephus(n, k) -> return
--- */
int people[1024];

int josephus(int n, int k)
{
    int i, index = 0, size = n;

    for (i = 0; i < n; i++)
        people[i] = i + 1;
    while (size > 1) {
        index = (index + k - 1) % size;
        for (i = index; i < size - 1; i++)
            people[i] = people[i + 1];
        size--;
    }
    return people[0];
}
