/* Holes of a sketch, compiled in place: each is a table of its alternatives, and the machine jumps to the one that the
   search has chosen. Only in the engine that is built with SKETCH.

   __pinball_choose(K, A, B, ...)      one of these expressions
   __pinball_number(K, LOW)            an integer from LOW on
   __pinball_relation(K, L, R)         L < R, L <= R, L > R, L >= R, L == R, L != R
   __pinball_operator(K, L, R)         L + R, L - R, L * R, L / R, L % R
   __pinball_branch(K, COUNT) S1 S2    one of COUNT statements */

enum { MOST_HOLES = 64, MOST_ALTERNATIVES = 20000 };
enum Form { F_CHOOSE, F_NUMBER, F_RELATION, F_OPERATOR, F_BRANCH, FORMS };
static u32 form_names[FORMS];

static void learn_holes(void) {
    static const char *const spelled[FORMS] = {"__pinball_choose", "__pinball_number", "__pinball_relation", "__pinball_operator",
                                               "__pinball_branch"};
    for (int k = 0; k < FORMS; k++) form_names[k] = intern(spelled[k], (u32)strlen(spelled[k]));
}

static int form_at(const Token *token) {
    for (int k = 0; k < FORMS; k++)
        if (token->kind == T_NAME && token->name == form_names[k]) return k;
    return -1;
}

static i64 plain_number(i64 most) {
    int negative = accept('-');
    if (at->kind != T_INT || at->number > (u64)most) fail("expected a small number");
    i64 value = (i64)at->number;
    at++;
    return negative ? -value : value;
}

/* Emit the jump into a table of `count` jumps, which follows; return the place of the first. */
static int table(int hole, int count) {
    emit(O_CHOOSE, hole, 0, 0);
    here();
    int first = code_count;
    for (int k = 0; k < count; k++) jump();
    return first;
}

static void fill_slot(int first, int k) { code[first + k].c = (u16)here(); }

/* The type of all alternatives together; what they compile to is forgotten again. */
static Type *type_of_all(int *count) {
    Mark mark = mark_code();
    Token *start = at;
    Val seen = {0};
    *count = 0;
    do {
        free_register = mark.free_register;
        Val v = assignment();
        decay(&v);
        if (is_record(v.type)) outside("a choice of records");
        if (!*count) seen = v;
        else {
            Type *type = common_type(&seen, &v);
            if (!is_null_constant(&seen) || !is_null_constant(&v)) seen = in_register(type, 0);
        }
        if (++*count > MOST_ALTERNATIVES) outside("too many alternatives");
    } while (accept(','));
    forget_code(mark);
    at = start;
    return seen.type;
}

static Val choose(int hole) {
    int count, over = -1;
    conditional++;
    Type *type = type_of_all(&count);
    int reg = take(), first = table(hole, count);
    for (int k = 0; k < count; k++) {
        if (k) expect(',', "expected ','");
        fill_slot(first, k);
        Val v = assignment();
        decay(&v);
        if (is_arithmetic(type)) convert(&v, type);
        side_into(&v, reg);
        free_register = reg + 1;
        append(&over, jump());
    }
    conditional--;
    patch_here(&over);
    return type->kind == K_VOID ? no_value() : in_register(type, reg);
}

static Val operand_of_hole(void) {
    Val v = assignment();
    decay(&v);
    if (v.kind != V_CONST && v.kind != V_REG) load(&v);
    return v;
}

/* Whether an operator can stand between two operands; where it cannot, its alternative ends the run. */
static int fits_between(int operator, const Val *l, const Val *r) {
    int left = l->type->kind == K_PTR, right = r->type->kind == K_PTR;
    int real = is_real(l->type) || is_real(r->type);
    switch (operator) {
    case T_EQ: case T_NE: return 1;
    case '<': case '>': case T_LE: case T_GE: return left == right && !(left && (is_null_constant(l) || is_null_constant(r)));
    case '+': return !(left && right);
    case '-': return !right || left;
    case '%': return !left && !right && !real;
    default: return !left && !right;
    }
}

static Val between(int hole, const int *operators, int count) {
    Val l = operand_of_hole();
    expect(',', "expected ','");
    Val r = operand_of_hole();
    int reg = take(), keep = free_register, over = -1, first = table(hole, count);
    Type *type = t_int;
    for (int k = 0; k < count; k++) {
        fill_slot(first, k);
        if (fits_between(operators[k], &l, &r)) {
            Val made = combine(operators[k], l, r);
            type = made.type;
            load_into(&made, reg);
        } else emit(O_TRAP, WRONG_TYPE, 0, 0);
        free_register = keep;
        append(&over, jump());
    }
    patch_here(&over);
    return in_register(type, reg);
}

static Val hole_expression(int form) {
    static const int relations[] = {'<', T_LE, '>', T_GE, T_EQ, T_NE}, operators[] = {'+', '-', '*', '/', '%'};
    at++;
    expect('(', "expected '('");
    int hole = (int)plain_number(MOST_HOLES - 1);
    expect(',', "expected ','");
    Val v = no_value();
    switch (form) {
    case F_CHOOSE: v = choose(hole); break;
    case F_RELATION: v = between(hole, relations, 6); break;
    case F_OPERATOR: v = between(hole, operators, 5); break;
    case F_NUMBER: {
        i64 low = plain_number(1ll << 40);
        v = in_register(low < INT32_MIN ? &basic[K_LONG] : t_int, take());
        emit(O_NUMBER, v.reg, hole, 0);
        emit_word((u64)low);
        break;
    }
    default: fail("a statement where an expression is expected");
    }
    expect(')', "expected ')'");
    return v;
}

static void statement(void);
static void kill_locals(Symbol *mark);

static void hole_statement(void) {
    at++;
    expect('(', "expected '('");
    int hole = (int)plain_number(MOST_HOLES - 1);
    expect(',', "expected ','");
    int count = (int)plain_number(MOST_ALTERNATIVES), over = -1;
    expect(')', "expected ')'");
    int first = table(hole, count);
    conditional++;
    for (int k = 0; k < count; k++) {
        fill_slot(first, k);
        int floor = floor_register;
        Symbol *scope = open_scope();
        statement();
        kill_locals(scope);
        close_scope(scope);
        floor_register = free_register = floor;
        append(&over, jump());
    }
    conditional--;
    patch_here(&over);
}
