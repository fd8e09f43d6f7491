/* ---
algorithm: sort
structure: array
method: the smallest bubbles to the front, countdown loops
time: O(n^2)
space: O(1)
call: ordena(xs, len(xs)) -> xs
--- */
void ordena(double vet[], int tam)
{
    int volta = 0;
    int pos;
    double aux;

    while (volta < tam) {
        pos = tam - 1;
        while (pos > volta) {
            if (vet[pos] < vet[pos - 1]) {
                aux = vet[pos - 1];
                vet[pos - 1] = vet[pos];
                vet[pos] = aux;
            }
            pos = pos - 1;
        }
        volta = volta + 1;
    }
}
