/* ---
algorithm: sort_descending
structure: array
method: insertion sort, a while loop shifts the smaller ones
time: O(n^2)
space: O(1)
call: ordenarMayorAMenor(xs, len(xs)) -> xs
--- */
void ordenarMayorAMenor(int arreglo[], int n)
{
    int i = 1;
    while (i < n)
    {
        int actual = arreglo[i];
        int j = i - 1;
        while (j >= 0 && arreglo[j] < actual)
        {
            arreglo[j + 1] = arreglo[j];
            j--;
        }
        arreglo[j + 1] = actual;
        i++;
    }
}
