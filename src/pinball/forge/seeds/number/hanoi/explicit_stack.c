/* ---
algorithm: hanoi
structure: number
method: a stack of jobs of its own instead of recursion
time: O(2^n)
space: O(1)
call: towers(n, emit) -> emitted
--- */
struct job { int n, from, to; };

void towers(int n, void (*emit)(int))
{
	struct job stack[64];
	int top = 0;

	stack[top].n = n;
	stack[top].from = 1;
	stack[top++].to = 3;
	while (top > 0) {
		struct job j = stack[--top];
		int spare = 6 - j.from - j.to;

		if (j.n == 0)
			continue;
		if (j.n < 0 || j.n == 1) {
			emit(10 * j.from + j.to);
			continue;
		}
		stack[top].n = j.n - 1;
		stack[top].from = spare;
		stack[top++].to = j.to;
		stack[top].n = 1;
		stack[top].from = j.from;
		stack[top++].to = j.to;
		stack[top].n = j.n - 1;
		stack[top].from = j.from;
		stack[top++].to = spare;
	}
}
