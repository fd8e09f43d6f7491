/* ---
algorithm: reverse
structure: array
method: i and j with i + j constant, a for over the sum's half
time: O(n)
space: O(1)
call: espelhar(xs, len(xs)) -> xs
--- */
void trocar(int v[], int i, int j)
{
    int aux = v[i];
    v[i] = v[j];
    v[j] = aux;
}

void espelhar(int v[], int n)
{
    for (int i = n / 2; i < n; i++)
    {
        if (n - 1 - i != i)
            trocar(v, i, n - 1 - i);
    }
}
