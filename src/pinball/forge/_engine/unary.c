/* Unary operators, casts, and the levels of binary operators. */

typedef struct { int code_count, last_target, last_instruction, free_register; } Mark;
static Mark mark_code(void) { return (Mark){code_count, last_target, last_instruction, free_register}; }
static void forget_code(Mark mark) {
    code_count = mark.code_count;
    last_instruction = mark.last_instruction;
    free_register = mark.free_register;
    last_target = code_count; /* cautious: nothing is fused with what stood before */
}

static Val size_value(Type *type) {
    if (type->kind == K_FUNC) fail("sizeof applied to a function type");
    if (type->kind == K_VOID) fail("sizeof applied to a void type");
    if (is_variable(type)) outside("sizeof of a variable-length array");
    if (!is_complete(type)) fail("sizeof applied to an incomplete type");
    return constant_value(t_ulong, size_of(type));
}

static Val size_expression(void) {
    at++;
    if (at->kind == '(' && starts_type(at + 1)) {
        at++;
        Type *type = type_name();
        expect(')', "expected ')'");
        if (at->kind == '{') outside("sizeof of a compound literal");
        return size_value(type);
    }
    Mark mark = mark_code();
    conditional++;
    Val v = cast_expression();
    conditional--;
    forget_code(mark);
    if (v.kind == V_LIB) fail("sizeof applied to a function type");
    return size_value(v.type);
}

static Val address_value(void) {
    at++;
    Val v = cast_expression();
    if (v.kind == V_FUNC) {
        decay(&v);
        return v;
    }
    if (v.kind == V_LIB) outside("library function as a value");
    if (v.type->kind == K_PTR && v.type->base->kind == K_FUNC && !v.lvalue) return v;
    if (!v.lvalue) fail("lvalue required as unary '&' operand");
    if (v.registered) fail("address of register variable requested");
    if (v.kind == V_REG) outside("address of a variable in a register");
    return address(v, pointer_to(v.type));
}

static Val negate(Val v) {
    need_scalar(&v);
    if (!is_arithmetic(v.type)) fail("wrong type argument to unary minus");
    if (is_real(v.type)) {
        if (v.kind == V_CONST) {
            v.imm = as_bits(-as_double(v.imm));
            return v;
        }
        Type *type = v.type;
        convert_loaded(&v, O_NEG_F, 0, type);
        return v;
    }
    promote(&v);
    i64 folded;
    if (v.kind == V_CONST && fold('-', v.type, 0, v.imm, &folded)) {
        v.imm = folded;
        return v;
    }
    Type *type = v.type;
    int wide = width_of(type) == 8;
    convert_loaded(&v, is_unsigned(type) ? (wide ? O_NEG_UL : O_NEG_U) : wide ? O_NEG_L : O_NEG, 0, type);
    return v;
}

static Val flip(Val v) {
    need_scalar(&v);
    if (!is_integer(v.type)) fail("wrong type argument to bit-complement");
    promote(&v);
    if (v.kind == V_CONST) {
        v.imm = narrow(~v.imm, kind_of(v.type));
        return v;
    }
    Type *type = v.type;
    convert_loaded(&v, kind_of(type) == K_UINT ? O_FLIP_U : O_FLIP, 0, type);
    return v;
}

static Val invert(Val v) {
    need_scalar(&v);
    if (v.kind == V_CONST) {
        int truth = is_real(v.type) ? as_double(v.imm) == 0 : v.imm == 0;
        Val made = constant_value(t_int, truth);
        made.ice = v.ice;
        return made;
    }
    as_condition(&v);
    int list = v.yes;
    v.yes = v.no;
    v.no = list;
    v.cmp = negated(v.cmp);
    return v;
}

static Val unary(void) {
    const Token *start = at;
    Val v;
    switch (at->kind) {
    case T_INC: case T_DEC: {
        int sign = at->kind == T_INC ? 1 : -1;
        at++;
        v = unary();
        return step(v, sign, 0);
    }
    case '&': return address_value();
    case '*': at++; return dereferenced(cast_expression());
    case '-': at++; return negate(cast_expression());
    case '~': at++; return flip(cast_expression());
    case '!': at++; return invert(cast_expression());
    case '+':
        at++;
        v = cast_expression();
        need_scalar(&v);
        if (!is_arithmetic(v.type)) fail("wrong type argument to unary plus");
        if (is_integer(v.type)) promote(&v);
        return v;
    case T_SIZEOF: return size_expression();
    case T_AND: outside("address of a label");
    default: v = primary(); return postfix(v, start);
    }
}

static Val cast_to(Type *type, Val v) {
    if (type->kind == K_VOID) {
        if (v.kind != V_NONE && v.kind != V_FUNC && v.kind != V_LIB && v.type->kind != K_ARRAY) drop(&v);
        return no_value();
    }
    decay(&v);
    if (v.type->kind == K_VOID) fail("void value not ignored as it ought to be");
    if (is_record(type) || is_record(v.type) || !is_scalar(type)) fail("conversion to non-scalar type requested");
    type = type->plain;
    if (is_arithmetic(type) && is_arithmetic(v.type)) {
        convert(&v, type);
        v.lvalue = 0;
        return v;
    }
    if (type->kind == K_PTR && v.type->kind == K_PTR) {
        int functions = (type->base->kind == K_FUNC) + (v.type->base->kind == K_FUNC);
        if (functions == 1 && !is_null_constant(&v)) outside("cast between function and object pointer");
        if (functions == 2 && !compatible(type->base, v.type->base)) outside("cast of a function pointer");
        v.null = v.null && type->base->kind == K_VOID && !type->base->constant;
        v.ice = v.null;
        v.type = type;
        return v;
    }
    if (type->kind == K_PTR && is_integer(v.type)) {
        if (v.kind != V_CONST || v.imm) outside("cast of an integer to a pointer");
        v.null = v.ice && type->base->kind == K_VOID && !type->base->constant;
        v.ice = v.null;
        v.type = type;
        return v;
    }
    if (kind_of(type) == K_BOOL) {
        convert_loaded(&v, O_TO_BOOL, 0, type);
        return v;
    }
    if (is_real(type) || is_real(v.type)) fail("pointer value used where a floating-point was expected");
    outside("cast of a pointer to an integer");
}

static Val cast_expression(void) {
    if (at->kind == '(' && starts_type(at + 1)) {
        const Token *start = at;
        at++;
        Type *type = type_name();
        expect(')', "expected ')'");
        if (at->kind == '{') return postfix(compound_literal(type), start);
        Val v = cast_to(type, cast_expression());
        v.lvalue = 0;
        return v;
    }
    return unary();
}

static int level_of(int kind) {
    switch (kind) {
    case '*': case '/': case '%': return 10;
    case '+': case '-': return 9;
    case T_SHL: case T_SHR: return 8;
    case '<': case '>': case T_LE: case T_GE: return 7;
    case T_EQ: case T_NE: return 6;
    case '&': return 5;
    case '^': return 4;
    case '|': return 3;
    case T_AND: return 2;
    case T_OR: return 1;
    default: return 0;
    }
}

static Val binary(int lowest);
static int nesting; /* of expressions and statements: a parser must not overrun its own stack */

static Val logical(Val left, int operator) {
    as_condition(&left);
    int constant_left = left.kind == V_CONST && left.yes < 0 && left.no < 0, ice = left.ice, truth = left.imm != 0;
    int before = code_count;
    go_on_if(&left, operator == T_AND);
    int after_jump = code_count;
    conditional++;
    Val right = binary(level_of(operator) + 1);
    as_condition(&right);
    conditional--;
    if (constant_left && right.kind == V_CONST && code_count == after_jump) {
        code_count = before;
        int both = operator == T_AND ? truth && right.imm : truth || right.imm;
        right = constant_value(t_int, both);
        right.ice = ice;
        return right;
    }
    if (right.kind == V_CONST) {
        int is_true = is_real(right.type) ? as_double(right.imm) != 0 : right.imm != 0;
        right.imm = is_true, right.type = t_int;
        load(&right);
        right.kind = V_CMP, right.cmp = O_JNE_I, right.idx = 0;
    }
    append(&right.yes, left.yes);
    append(&right.no, left.no);
    right.lvalue = 0;
    return right;
}

static Val binary(int lowest) {
    if (++nesting > 400) outside("deep nesting");
    Val left = cast_expression();
    for (;;) {
        int operator = at->kind, own = level_of(operator);
        if (!own || own < lowest) break;
        at++;
        if (operator == T_AND || operator == T_OR) {
            left = logical(left, operator);
            continue;
        }
        decay(&left);
        if (left.kind != V_CONST && left.kind != V_REG && is_scalar(left.type)) load(&left);
        Val right = binary(own + 1);
        decay(&right);
        left = combine(operator, left, right);
        left.lvalue = 0;
        left.call = 0;
    }
    nesting--;
    return left;
}

/* --- ?: , = and the comma ---------------------------------------------------------------------------------- */

static Type *common_type(Val *a, Val *b) {
    if (is_arithmetic(a->type) && is_arithmetic(b->type)) return usual(a->type, b->type);
    if (a->type->kind == K_VOID && b->type->kind == K_VOID) return t_void;
    if (a->type->kind == K_VOID || b->type->kind == K_VOID) fail("conditional expression with only one void side");
    if (is_record(a->type) || is_record(b->type)) {
        if (a->type != b->type) fail("type mismatch in conditional expression");
        return a->type;
    }
    if (a->type->kind == K_PTR && is_null_constant(b)) return a->type;
    if (b->type->kind == K_PTR && is_null_constant(a)) return b->type;
    if (a->type->kind != K_PTR || b->type->kind != K_PTR) fail("pointer/integer type mismatch in conditional expression");
    Type *x = a->type->base, *y = b->type->base;
    Type *target = x->kind == K_VOID ? x : y->kind == K_VOID ? y : x;
    if (x->kind != K_VOID && y->kind != K_VOID && !same_but_const(x, y)) fail("pointer type mismatch in conditional expression");
    if (is_const_element(x) || is_const_element(y)) target = constant(target);
    return pointer_to(target);
}

/* Bring one side of ?: into `reg`; records go by address. */
static void side_into(Val *v, int reg) {
    if (v->type->kind == K_VOID) return;
    Val moved_value = *v;
    if (is_record(v->type)) moved_value = address(moved_value, t_void_pointer);
    load_into(&moved_value, reg);
}

static Val conditional_expression(void) {
    Val condition = binary(1);
    if (at->kind != '?') return condition;
    if (++nesting > 400) outside("deep nesting");
    at++;
    if (at->kind == ':') fail("omitted middle term of ?:");
    need_scalar(&condition);
    Mark mark = mark_code();
    int folded = condition.kind == V_CONST && condition.yes < 0 && condition.no < 0;
    Val given = condition;
    go_on_if(&condition, 1);
    int reg = take(), start = code_count;
    conditional++;
    Val then = expression();
    expect(':', "expected ':'");
    decay(&then);
    int only_constants = then.kind == V_CONST && code_count == start;
    Val then_value = then;
    side_into(&then, reg);
    free_register = reg + 1;
    int over = jump(), conversion = -1;
    patch_here(&condition.no);
    start = code_count;
    Val otherwise = conditional_expression();
    decay(&otherwise);
    conditional--;
    nesting--;
    Type *type = common_type(&then_value, &otherwise);
    if (folded && only_constants && otherwise.kind == V_CONST && code_count == start) {
        forget_code(mark);
        int truth = is_real(given.type) ? as_double(given.imm) != 0 : given.imm != 0;
        Val chosen = truth ? then_value : otherwise;
        if (is_arithmetic(type)) convert(&chosen, type);
        else chosen.type = type;
        chosen.ice = given.ice && then_value.ice && otherwise.ice;
        return chosen;
    }
    Type *first = then_value.type;
    if (is_arithmetic(type)) convert(&otherwise, type);
    side_into(&otherwise, reg);
    free_register = reg + 1;
    Val late = in_register(first, reg);
    if (is_arithmetic(type) && type != first && (is_real(type) != is_real(first) || width_of(type) != width_of(first) || is_unsigned(type) != is_unsigned(first))) {
        conversion = jump();
        patch(over, here());
        convert(&late, type);
        load_into(&late, reg);
        patch(conversion, here());
    } else patch(over, here());
    free_register = reg + 1;
    if (type->kind == K_VOID) return no_value();
    if (is_record(type)) {
        Val made = in_memory(type, reg, 0);
        made.lvalue = 0;
        return made;
    }
    return in_register(type, reg);
}

static Val assignment(void) {
    if (++nesting > 400) outside("deep nesting");
    Val left = conditional_expression();
    int operator = -1;
    switch (at->kind) {
    case '=': operator = 0; break;
    case T_ADD_TO: operator = '+'; break;
    case T_SUB_FROM: operator = '-'; break;
    case T_MUL_BY: operator = '*'; break;
    case T_DIV_BY: operator = '/'; break;
    case T_MOD_BY: operator = '%'; break;
    case T_AND_WITH: operator = '&'; break;
    case T_OR_WITH: operator = '|'; break;
    case T_XOR_WITH: operator = '^'; break;
    case T_SHL_BY: operator = T_SHL; break;
    case T_SHR_BY: operator = T_SHR; break;
    }
    if (operator >= 0) {
        at++;
        left = assign(left, operator);
    }
    nesting--;
    return left;
}

static Val expression(void) {
    Val v = assignment();
    while (at->kind == ',') {
        drop(&v);
        at++;
        v = assignment();
        decay(&v);
        if (v.kind == V_CONST) v.ice = v.null = 0;
        if (v.type->kind != K_VOID && !is_record(v.type)) load(&v);
    }
    return v;
}

/* An expression whose value nobody wants, a full one. */
static void dropped_expression(void) {
    do {
        dropped_from = at;
        Val v = assignment();
        if (v.type->kind == K_STRUCT && !is_complete(v.type)) fail("invalid use of undefined type");
        drop(&v);
        free_register = floor_register;
    } while (accept(','));
    dropped_from = 0;
    while (temporary_count) emit(O_KILL, temporaries[--temporary_count], 0, 0);
}
