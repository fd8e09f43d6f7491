/* Statements and the bodies of functions. */

static void statement(void);
static void block_items(void);

typedef struct { int breaks, continues, is_loop; Symbol *scope; } Exit;
static Exit exits[128];
static int exit_count;

typedef struct { u32 name, pos; int place, jumps; } Label;
static Label labels[256];
static int label_count;

/* Kill the blocks of variables declared since `mark`, on leaving their scope. */
static void kill_locals(Symbol *mark) {
    if (has_goto) return;
    for (Symbol *s = declared; s != mark; s = s->next)
        if (s->kind == S_LOCAL) emit(O_KILL, s->reg, 0, 0);
}

static void end_statement(void) {
    free_register = floor_register;
    temporary_count = 0;
}

static void compound(void) {
    int floor = floor_register;
    Symbol *scope = open_scope();
    block_items();
    kill_locals(scope);
    close_scope(scope);
    floor_register = free_register = floor;
}

static Label *find_label(u32 name) {
    for (int k = 0; k < label_count; k++)
        if (labels[k].name == name) return &labels[k];
    if (label_count == 256) outside("many labels");
    labels[label_count] = (Label){.name = name, .pos = at->pos, .place = -1, .jumps = -1};
    return &labels[label_count++];
}

/* Compile a condition in parentheses whose code comes later; return its place. */
static Token *skip_condition(void) {
    expect('(', "expected '('");
    Token *start = at;
    skip_group('(', ')');
    return start;
}

/* Compile the condition at `start`: jump to `body` where it holds. */
static void loop_condition(Token *start, int body, int close) {
    Token *end = at;
    at = start;
    Val v = expression();
    if (at->kind != close) fail(close == ')' ? "expected ')'" : "expected ';'");
    need_scalar(&v);
    go_on_if(&v, 0);
    patch(v.yes, body);
    at = end;
    end_statement();
}

static void enter_loop(void) {
    if (exit_count == 128) outside("deep loops");
    exits[exit_count++] = (Exit){-1, -1, 1, declared};
}

static void loop_body(void) {
    emit(O_WORK, 0, 0, 1);
    conditional++;
    int floor = floor_register;
    Symbol *scope = open_scope();
    statement();
    kill_locals(scope);
    close_scope(scope);
    floor_register = free_register = floor;
    conditional--;
}

static void while_statement(void) {
    at++;
    Token *condition = skip_condition();
    enter_loop();
    int to_condition = jump(), body = here();
    loop_body();
    patch_here(&exits[exit_count - 1].continues);
    patch(to_condition, here());
    loop_condition(condition, body, ')');
    patch_here(&exits[--exit_count].breaks);
}

static void do_statement(void) {
    at++;
    enter_loop();
    int body = here();
    loop_body();
    if (at->kind != T_WHILE) fail("expected 'while'");
    at++;
    expect('(', "expected '('");
    patch_here(&exits[exit_count - 1].continues);
    conditional++;
    Token *start = at;
    skip_group('(', ')');
    loop_condition(start, body, ')');
    conditional--;
    expect(';', "expected ';' behind do while");
    patch_here(&exits[--exit_count].breaks);
}

static void skip_to(int kind) {
    int depth = 0;
    for (;; at++) {
        if (at->kind == T_EOF) fail("unbalanced brackets");
        if (at->kind == '(' || at->kind == '[' || at->kind == '{') depth++;
        if (at->kind == kind && !depth) return;
        if (at->kind == ';' && !depth) fail("expected ')'");
        if (at->kind == ')' || at->kind == ']' || at->kind == '}')
            if (--depth < 0) fail("unbalanced brackets");
    }
}

static void declaration(void);

static void for_statement(void) {
    at++;
    expect('(', "expected '('");
    int floor = floor_register;
    Symbol *scope = open_scope();
    if (starts_declaration(at)) {
        if (at->kind == T_STATIC || at->kind == T_EXTERN || at->kind == T_TYPEDEF) outside("storage class in a for");
        declaration();
    } else if (!accept(';')) {
        dropped_expression();
        expect(';', "expected ';'");
    }
    Token *condition = at;
    skip_to(';');
    at++;
    Token *update = at;
    skip_to(')');
    Token *close = at++;
    enter_loop();
    int to_condition = condition->kind == ';' ? -1 : jump(), body = here();
    loop_body();
    patch_here(&exits[exit_count - 1].continues);
    Token *end = at;
    if (update != close) {
        at = update;
        conditional++;
        dropped_expression();
        conditional--;
        if (at != close) fail("expected ')'");
    }
    at = end;
    if (to_condition >= 0) {
        patch(to_condition, here());
        loop_condition(condition, body, ';');
    } else {
        int back = jump();
        patch(back, body);
    }
    patch_here(&exits[--exit_count].breaks);
    kill_locals(scope);
    close_scope(scope);
    floor_register = free_register = floor;
}

static void sub_statement(void) {
    int floor = floor_register;
    Symbol *scope = open_scope();
    conditional++;
    statement();
    conditional--;
    kill_locals(scope);
    close_scope(scope);
    floor_register = free_register = floor;
}

static void if_statement(void) {
    at++;
    expect('(', "expected '('");
    Val v = expression();
    expect(')', "expected ')'");
    need_scalar(&v);
    go_on_if(&v, 1);
    int otherwise = v.no;
    end_statement();
    sub_statement();
    if (accept(T_ELSE)) {
        int over = jump();
        patch_here(&otherwise);
        sub_statement();
        patch(over, here());
    } else patch_here(&otherwise);
}

static void switch_statement(void) {
    at++;
    expect('(', "expected '('");
    Val v = expression();
    expect(')', "expected ')'");
    decay(&v);
    if (!is_integer(v.type)) fail("switch quantity not an integer");
    promote(&v);
    if (switch_count == 16 || exit_count == 128) outside("deep switch");
    Switch *s = &switches[switch_count++];
    s->count = 0, s->otherwise = -1, s->type = v.type, s->scope = level + 1;
    int reg = take();
    load_into(&v, reg);
    end_statement();
    exits[exit_count++] = (Exit){-1, -1, 0, declared};
    int to_dispatch = jump(), floor = floor_register;
    here();
    Symbol *scope = open_scope();
    conditional++;
    if (at->kind == '{' && starts_declaration(at + 1)) outside("declaration at the start of a switch");
    statement();
    conditional--;
    close_scope(scope);
    floor_register = free_register = floor;
    int over = jump();
    patch(to_dispatch, here());
    free_register = reg + 1 > floor ? reg + 1 : floor;
    for (int k = 0; k < s->count; k++) {
        if (fits(s->cases[k].value)) emit(O_JEQ_I, reg, (u16)s->cases[k].value, s->cases[k].place);
        else {
            int value = take();
            load_constant(value, s->cases[k].value);
            emit(O_JEQ, reg, value, s->cases[k].place);
            free_register--;
        }
    }
    if (s->otherwise >= 0) emit(O_JUMP, 0, 0, s->otherwise);
    patch(over, here());
    patch_here(&exits[--exit_count].breaks);
    switch_count--;
    end_statement();
}

static void after_label(void) {
    if (at->kind == '}') fail("label at end of compound statement");
    if (starts_declaration(at) && !(at->kind == T_NAME && at[1].kind == ':')) fail("a label can only be part of a statement");
    statement();
}

static void case_label(void) {
    int is_default = (at++)->kind == T_DEFAULT;
    if (!switch_count) fail("case label not within a switch statement");
    Switch *s = &switches[switch_count - 1];
    if (is_default) {
        if (s->otherwise >= 0) fail("multiple default labels in one switch");
        s->otherwise = here();
    } else {
        Val v = conditional_expression();
        if (v.kind != V_CONST || !is_integer(v.type) || !v.ice) fail("case label does not reduce to an integer constant");
        convert(&v, s->type);
        for (int k = 0; k < s->count; k++)
            if (s->cases[k].value == v.imm) fail("duplicate case value");
        if (s->count == 512) outside("many cases");
        if (at->kind == T_ELLIPSIS) fail("range of values in a case");
        s->cases[s->count++] = (Case){v.imm, here()};
    }
    expect(':', "expected ':' behind case");
    after_label();
}

static void leave(int is_break) {
    at++;
    int k = exit_count - 1;
    while (k >= 0 && !is_break && !exits[k].is_loop) k--;
    if (k < 0) fail(is_break ? "break statement not within loop or switch" : "continue statement not within a loop");
    kill_locals(exits[k].scope);
    append(is_break ? &exits[k].breaks : &exits[k].continues, jump());
    expect(';', "expected ';'");
}

static void return_statement(void) {
    at++;
    if (accept(';')) {
        if (current_result->kind != K_VOID) fail("return with no value in function returning non-void");
        emit(O_RETURN_VOID, 0, 0, 0);
        return;
    }
    Val v = expression();
    if (current_result->kind == K_VOID) fail("return with a value in function returning void");
    assign_to(&v, current_result);
    if (is_record(current_result)) {
        copy_record(in_memory(current_result, 0, 0), v);
        emit(O_RETURN_VOID, 0, 0, 0);
    } else {
        load(&v);
        emit(O_RETURN, v.reg, 0, 0);
    }
    expect(';', "expected ';' behind return");
}

static void goto_statement(void) {
    at++;
    if (at->kind != T_NAME) fail("expected a label");
    Label *label = find_label(at->name);
    at++;
    if (label->place >= 0) emit(O_WORK, 0, 0, 1); /* back: this may be a loop */
    append(&label->jumps, jump());
    expect(';', "expected ';'");
}

#ifdef SKETCH
static void hole_statement(void);
#endif

static void statement(void) {
    if (++nesting > 400) outside("deep nesting");
    switch (at->kind) {
    case '{': at++; compound(); break;
    case ';': at++; break;
    case T_IF: if_statement(); break;
    case T_WHILE: while_statement(); break;
    case T_DO: do_statement(); break;
    case T_FOR: for_statement(); break;
    case T_SWITCH: switch_statement(); break;
    case T_CASE: case T_DEFAULT: case_label(); break;
    case T_BREAK: leave(1); break;
    case T_CONTINUE: leave(0); break;
    case T_RETURN: return_statement(); break;
    case T_GOTO: goto_statement(); break;
    case T_ELSE: fail("'else' without a previous 'if'");
    case T_STRANGE: outside("construct");
    default:
#ifdef SKETCH
        if (form_at(at) == F_BRANCH) {
            hole_statement();
            break;
        }
#endif
        if (at->kind == T_NAME && at[1].kind == ':') {
            Label *label = find_label(at->name);
            if (label->place >= 0) fail("duplicate label");
            label->place = here();
            at += 2;
            after_label();
            break;
        }
        if (starts_declaration(at)) fail("expected a statement, found a declaration");
        dropped_expression();
        expect(';', "expected ';'");
    }
    end_statement();
    nesting--;
}

static void block_items(void) {
    while (at->kind != '}') {
        if (at->kind == T_EOF) fail("expected '}' at end of input");
        if (starts_declaration(at) && !(at->kind == T_NAME && at[1].kind == ':')) declaration();
        else statement();
    }
    at++;
}
