/* ---
algorithm: reverse
structure: array
method: swaps by addition and subtraction, for with two indices
time: O(n)
space: O(1)
call: invertir(xs, len(xs)) -> xs
--- */
void invertir(int datos[], int cantidad)
{
    for (int i = 0, j = cantidad - 1; i < j; i++, j--)
    {
        datos[i] = datos[i] + datos[j];
        datos[j] = datos[i] - datos[j];
        datos[i] = datos[i] - datos[j];
    }
}
