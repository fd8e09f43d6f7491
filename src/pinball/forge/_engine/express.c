/* Expressions, by precedence climbing, straight to code. */

static Val expression(void);
static Val assignment(void);
static Val conditional_expression(void);
static Val cast_expression(void);
static Type *type_name(void);
static int starts_type(const Token *token);
static Val compound_literal(Type *type);
static const Token *dropped_from; /* where an expression starts whose value nobody wants */
static int temporaries[64], temporary_count; /* registers with blocks that die with the statement */

static int accept(int kind) {
    if (at->kind != kind) return 0;
    at++;
    return 1;
}
static void expect(int kind, const char *what) {
    if (at->kind != kind) fail(what);
    at++;
}

static void drop(Val *v) {
    if (v->call) code[v->call - 1].c &= ~1;
    if (v->kind == V_CMP && (v->yes >= 0 || v->no >= 0)) materialise(v);
}

/* An operand of && or ||, as something that can be jumped on. */
static void as_condition(Val *v) {
    need_scalar(v);
    if (v->kind == V_CMP || v->kind == V_CONST) return;
    if (is_real(v->type)) convert_loaded(v, O_TRUTH_F, 0, t_int);
    load(v);
    v->kind = V_CMP, v->cmp = O_JNE_I, v->idx = 0, v->type = t_int, v->call = 0, v->variable = 0;
}

static void mark_assigned(Symbol *symbol) {
    if (symbol->in_doubt && conditional == symbol->depth && !has_goto) symbol->in_doubt = 0;
}

static void need_modifiable(const Val *v) {
    if (!v->lvalue || v->kind == V_NONE || v->type->kind == K_FUNC) fail("lvalue required");
    if (v->type->kind == K_ARRAY) fail("assignment to expression with array type");
    if (is_const_inside(v->type)) fail("assignment of read-only place");
    if (!is_complete(v->type)) fail("assignment to incomplete type");
}

static Val copy_record(Val target, Val source) {
    Type *type = target.type->plain;
    Val to = address(target, t_void_pointer), from = address(source, t_void_pointer);
    load(&to);
    load(&from);
    emit(O_COPY, to.reg, from.reg, 0);
    emit_word(size_of(type));
    Val made = in_memory(type, to.reg, 0);
    made.lvalue = 0;
    return made;
}

/* Store a converted scalar; temporaries of the target stay taken. */
static Val store(Val *target, Val *value) {
    Type *type = target->type->plain;
    if (target->kind == V_REG) {
        load_into(value, target->reg);
        mark_assigned(target->symbol);
        return in_register(type, target->reg);
    }
    load(value);
    if (value->reg >= free_register) free_register = value->reg + 1;
    int keep = free_register, operation;
    if (target->kind == V_INDEXED && (operation = indexed_operation(type, 1)) >= 0) {
        emit(operation, value->reg, target->reg, target->idx);
    } else {
        Val place = *target;
        settle(&place);
        if (free_register < keep) free_register = keep;
        emit(store_operation(type), value->reg, place.reg, (u16)place.imm);
    }
    return in_register(type, value->reg);
}

static Val assign(Val left, int operator) {
    need_modifiable(&left);
    if (left.kind == V_INDEXED && indexed_operation(left.type->plain, 1) < 0) settle(&left);
    if (!operator) {
        Val right = assignment();
        assign_to(&right, left.type);
        if (is_record(left.type)) return copy_record(left, right);
        return store(&left, &right);
    }
    if (!is_scalar(left.type)) fail("invalid operands to compound assignment");
    Val right = assignment();
    decay(&right);
    if (right.kind != V_CONST) load(&right);
    if (left.kind == V_FIXED) settle(&left);
    int keep = free_register;
    Val old = left;
    decay(&old);
    if (old.kind != V_REG) {
        int reg = take_registers(1); /* the place stays in its registers: load beside them */
        Val copy = old;
        free_register = keep + 1;
        if (copy.kind == V_INDEXED) emit(indexed_operation(copy.type, 0), reg, copy.reg, copy.idx);
        else emit(load_operation(copy.type), reg, copy.reg, (u16)copy.imm);
        old = in_register(old.type, reg);
    }
    Val made = combine(operator, old, right);
    if (left.type->kind == K_PTR && made.type->kind != K_PTR) fail("invalid operands to compound assignment");
    assign_to(&made, left.type);
    if (left.kind != V_REG) {
        load(&made);
        if (made.reg < keep && made.reg >= floor_register) { /* must not sit on the place's registers */
            if (free_register < keep) free_register = keep;
            int reg = take();
            emit(O_MOV, reg, made.reg, 0);
            made.reg = reg;
        }
        if (free_register <= made.reg) free_register = made.reg + 1;
    }
    return store(&left, &made);
}

/* ++ and --; `keep_old` wants the value before. */
static Val step(Val left, int sign, int keep_old) {
    need_modifiable(&left);
    if (!is_scalar(left.type)) fail("wrong type argument to increment");
    if (left.kind == V_INDEXED && indexed_operation(left.type->plain, 1) < 0) settle(&left);
    if (left.kind == V_FIXED) settle(&left);
    if (left.kind == V_MEM) settle(&left);
    Val old = left;
    decay(&old);
    if (left.kind == V_REG) {
        if (keep_old) {
            int reg = take();
            emit(O_MOV, reg, left.reg, 0);
            old = in_register(left.type->plain, reg);
        }
    } else {
        int reg = take();
        if (left.kind == V_INDEXED) emit(indexed_operation(old.type, 0), reg, left.reg, left.idx);
        else emit(load_operation(old.type), reg, left.reg, (u16)left.imm);
        old = in_register(old.type, reg);
    }
    int after = free_register;
    Val now = old;
    if (left.kind != V_REG || keep_old) now.reg = old.reg;
    Val source = left.kind == V_REG ? in_register(left.type->plain, left.reg) : old;
    if (left.kind != V_REG && keep_old) { /* compute beside the old value */
        int reg = take();
        emit(O_MOV, reg, old.reg, 0);
        source = in_register(old.type, reg);
    }
    Val one = constant_value(t_int, 1);
    now = combine(sign > 0 ? '+' : '-', source, one);
    assign_to(&now, left.type);
    if (left.kind != V_REG) {
        load(&now);
        if (free_register < after) free_register = after;
        if (free_register <= now.reg) free_register = now.reg + 1;
    }
    Val made = store(&left, &now);
    if (!keep_old) return made;
    if (left.kind == V_REG) free_register = after;
    return old;
}

/* --- calls ------------------------------------------------------------------------------------------------- */

static int argument_code(const Type *type) {
    int kind = kind_of(type);
    if (kind == K_PTR) return 6;
    if (kind == K_DOUBLE) return 5;
    return width_of(type) == 8 ? (is_unsigned(type) ? 4 : 3) : is_unsigned(type) ? 2 : 1;
}

static Val call_assert(void) {
    Val v = assignment();
    expect(')', "expected ')'");
    need_scalar(&v);
    go_on_if(&v, 0);
    emit(O_TRAP, EXIT, 0, 0);
    patch_here(&v.yes);
    return no_value();
}

/* Parse the arguments up to `)` into registers from `base + hidden` on; return how many. */
static int arguments(Type *type, int base, int hidden, u64 *codes) {
    int count = 0;
    i64 wanted = type->prototype ? type->count : -1;
    if (!accept(')')) {
        do {
            if (wanted >= 0 && count >= wanted && !type->variadic) fail("too many arguments to function");
            if (count >= 30) outside("many arguments");
            int reg = base + hidden + count;
            free_register = reg;
            Val v = assignment();
            if (wanted >= 0 && count < wanted) assign_to(&v, type->parameters[count]);
            else {
                decay(&v);
                if (v.type->kind == K_VOID) fail("invalid use of void expression");
                if (v.type->kind == K_FLOAT) convert(&v, t_double);
                else if (is_integer(v.type)) promote(&v);
            }
            if (is_record(v.type)) {
                if (wanted < 0 || count >= wanted) outside("record to an unknown parameter");
                v = address(v, t_void_pointer);
            }
            Type *given = v.type;
            load_into(&v, reg);
            if (count < 16) *codes |= (u64)argument_code(given) << (4 * count);
            free_register = reg;
            take();
            count++;
        } while (accept(','));
        expect(')', "expected ')' behind the arguments");
    }
    if (wanted >= 0 && count < wanted) fail("too few arguments to function");
    return count;
}

static Val call(Val callee) {
    Type *type;
    if (callee.kind == V_LIB && callee.idx == L_ASSERT) return call_assert();
    if (callee.kind == V_FUNC || callee.kind == V_LIB) type = callee.type;
    else {
        decay(&callee);
        if (callee.type->kind != K_PTR || callee.type->base->kind != K_FUNC) fail("called object is not a function");
        type = callee.type->base;
    }
    Type *result = type->base;
    if (result->kind != K_VOID && !is_complete(result)) fail("call of a function that returns an incomplete type");
    int direct = callee.kind == V_FUNC && type->prototype, hidden = is_record(result), place = 0;
    if (callee.kind == V_FUNC) callee.symbol->used = 1;
    if (callee.kind == V_FUNC && !direct) decay(&callee);
    if (callee.kind != V_FUNC && callee.kind != V_LIB) {
        load(&callee);
    }
    if (hidden) {
        place = take();
        emit(O_LOCAL, place, 0, 0);
        emit_word(size_of(result));
        if (temporary_count < 64) temporaries[temporary_count++] = place;
    }
    int base = take_registers(0);
    u64 codes = 0;
    int count = arguments(type, base, hidden, &codes);
    free_register = base;
    if (hidden) emit(O_MOV, base, place, 0);
    take(); /* the result */
    if (callee.kind == V_LIB) {
        emit(O_LIBRARY, callee.idx, base, count);
        emit_word(codes);
        Val made = in_register(result->plain, base);
        if (result->kind == K_VOID) made.kind = V_NONE;
        return made;
    }
    int place_of_call = direct ? emit(O_CALL, callee.symbol->index, base, 1)
                               : emit(O_CALL_R, callee.reg, base, 1 | (count + hidden) << 1);
    Val made = in_register(result->plain, base);
    if (hidden) {
        made = in_memory(result->plain, place, 0);
        made.lvalue = 0;
        made.fresh = 1;
    } else if (result->kind == K_VOID) {
        made.kind = V_NONE;
        code[place_of_call].c &= ~1;
    } else made.call = place_of_call + 1;
    return made;
}
