"""Prints what tests there are in Python files: one JSON object a line and file. Nothing is imported or run.

Usage: read_tests.py ROOT FILE...
"""
import ast
import builtins
import io
import json
import os
import re
import sys
import tokenize

PATTERNS = (ast.pattern,) if hasattr(ast, "pattern") else ()
LAYOUT = (tokenize.INDENT, tokenize.DEDENT)
SILENT = (tokenize.COMMENT, tokenize.NL, tokenize.ENCODING, tokenize.ENDMARKER)


class Source:
    """A text with offsets as Java counts them: in UTF-16 units."""

    def __init__(self, text):
        self.marked = int(text.startswith("\ufeff"))
        text = text[self.marked:]
        self.text = text
        self.lines = re.split("(?<=\n)|(?<=\r)(?!\n)", text)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line))
        self.wide = [at for at, char in enumerate(text) if ord(char) > 0xFFFF]

    def at(self, line, column):
        """Offset of a line (from 1) and a column in characters."""
        return self.starts[line - 1] + column

    def at_bytes(self, line, column):
        """Offset of a line and a column in bytes of UTF-8, as the syntax tree counts."""
        row = self.lines[line - 1]
        return self.at(line, column if row.isascii() else len(row.encode()[:column].decode()))

    def java(self, offset):
        return offset + self.marked + sum(1 for at in self.wide if at < offset)

    def span(self, node):
        return self.at_bytes(node.lineno, node.col_offset), self.at_bytes(node.end_lineno, node.end_col_offset)

    def of(self, node):
        start, end = self.span(node)
        return self.text[start:end]


def dotted(node):
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name):
        parts.append(node.id)
    return ".".join(reversed(parts))


def is_call_of(node, name):
    return isinstance(node, ast.Call) and dotted(node.func).endswith(name)


def parametrised(source, function):
    """How many cases decorators say (None: unknown; 1: not parametrised), and which are there twice."""
    cases, twice = 1, []
    for mark in function.decorator_list:
        if is_call_of(mark, "mark.parametrize"):
            rows = mark.args[1] if len(mark.args) > 1 else None
            for keyword in mark.keywords:
                if keyword.arg == "argvalues":
                    rows = keyword.value
            if not isinstance(rows, (ast.List, ast.Tuple)):
                cases = None
                continue
            values = [values_of(row) for row in rows.elts]
            twice += sorted({one for one in values if values.count(one) > 1})
            ids = [id for row in rows.elts for id in id_of(row)]
            for keyword in mark.keywords:
                if keyword.arg == "ids" and isinstance(keyword.value, (ast.List, ast.Tuple)):
                    ids += [ast.unparse(one) for one in keyword.value.elts]
            twice += sorted({"id " + one for one in ids if ids.count(one) > 1})
            if cases is not None:
                cases *= len(values)
    return cases, twice


def values_of(row):
    if is_call_of(row, "param"):
        return ", ".join(ast.unparse(one) for one in row.args)
    return ast.unparse(row)


def id_of(row):
    if is_call_of(row, "param"):
        return [ast.unparse(one.value) for one in row.keywords if one.arg == "id"]
    return []


def skipped(function):
    for mark in function.decorator_list:
        name = dotted(mark.func if isinstance(mark, ast.Call) else mark)
        if name.endswith("mark.skip") or name.endswith("unittest.skip") or name == "skip":
            return True
        if name.endswith("skipif") and isinstance(mark, ast.Call) and mark.args \
                and isinstance(mark.args[0], ast.Constant) and mark.args[0].value:
            return True
    first = body(function)[:1]
    return bool(first) and isinstance(first[0], ast.Expr) and is_call_of(first[0].value, "pytest.skip")


def documented(function):
    first = function.body[0]
    return isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)


def body(function):
    return function.body[1:] if documented(function) else function.body


def bound(node):
    """Names that a statement of the module binds."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {node.name}
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return {(one.asname or one.name).split(".")[0] for one in node.names}
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}


def is_test(node):
    return (isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test")
            or isinstance(node, ast.ClassDef)
            and (node.name.startswith("Test") or any(dotted(one).endswith("TestCase") for one in node.bases)))


def known_before(tree):
    """Names that a decorator of any test can use: built in, or bound above the first test and not again below."""
    known, first = set(dir(builtins)), False
    for node in tree.body:
        first = first or is_test(node)
        known = known - bound(node) if first else known | bound(node)
    return known


def borrowed(tree):
    """Whether tests may come from elsewhere: inherited, assigned, imported, or bound under a condition."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and is_test(node) and any(dotted(one) != "object" for one in node.bases):
            return True
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and any(
                name.lower().startswith("test") or name == "*" for name in bound(node)):
            return True
        if isinstance(node, (ast.If, ast.Try, ast.For, ast.With)) and any(is_test(one) for one in ast.walk(node)):
            return True
    return False


def spans(source, function, early):
    """Spans of literals and names in the body: (start, end, kind)."""
    arguments = function.args.posonlyargs + function.args.args + function.args.kwonlyargs
    given = {one.arg for one in arguments}
    own = set()
    for statement in body(function):
        for node in ast.walk(statement):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                own.add(node.id)
    found = []

    def visit(node):
        if isinstance(node, (ast.JoinedStr, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda) + PATTERNS):
            return
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
            found.append((*source.span(node), "literal"))
            return
        if isinstance(node, ast.Constant) and node.value is not Ellipsis:
            found.append((*source.span(node), "literal"))
            return
        if isinstance(node, ast.Name):
            kind = "local" if node.id in own else "name" if node.id in early - given else "fixed"
            found.append((*source.span(node), kind))
        for child in ast.iter_child_nodes(node):
            visit(child)

    for statement in body(function):
        visit(statement)
    return sorted(found)


def parts(source, function, early, tokens):
    statements = body(function)
    if not statements:
        return [], []
    begin = source.span(statements[0])[0]
    end = source.span(statements[-1])[1]
    known = spans(source, function, early)
    result, comments, at = [], [], 0
    for token in tokens:
        start, stop = source.at(*token.start), source.at(*token.end)
        if token.type == tokenize.COMMENT and source.span(function)[0] <= start < end:
            comments.append(token.string)
        if start < begin or start >= end or token.type in SILENT:
            continue
        while at < len(known) and known[at][1] <= start:
            at += 1
        if token.type in LAYOUT or token.type == tokenize.NEWLINE:
            result.append(["fixed", {tokenize.INDENT: "{", tokenize.DEDENT: "}"}.get(token.type, ";"), start, start])
        elif at < len(known) and known[at][0] <= start:
            if known[at][0] == start:
                result.append([known[at][2], source.text[known[at][0]:known[at][1]], known[at][0], known[at][1]])
        else:
            result.append(["fixed", token.string, start, stop])
    for one in result:
        one[2], one[3] = source.java(one[2]), source.java(one[3])
    return result, comments


def test(source, function, early, owner, bases, tokens):
    first = min([function.lineno] + [mark.lineno for mark in function.decorator_list])
    top = first
    indent = source.lines[first - 1][:len(source.lines[first - 1]) - len(source.lines[first - 1].lstrip())]
    while top > 1 and source.lines[top - 2].startswith(indent + "#"):
        top -= 1
    name = paren = close = None
    depth = 0
    for token in tokens:
        if source.at(*token.start) < source.span(function)[0]:
            continue
        if name is None and token.type == tokenize.NAME and token.string == function.name:
            name = token
        elif name is not None and token.string in ("(", "["):
            paren = paren or token
            depth += 1
        elif name is not None and token.string in (")", "]"):
            depth -= 1
            if depth == 0:
                close = token
                break
    cases, twice = parametrised(source, function)
    pieces, comments = parts(source, function, early, tokens)
    leading = [source.lines[line].strip() for line in range(top - 1, first - 1)]
    after = source.at(*close.start)
    return {
        "owner": owner, "bases": bases, "name": function.name, "line": function.lineno,
        "start": source.java(source.at(top, 0)), "end": source.java(source.starts[function.end_lineno]),
        "decorated": source.java(source.at(first, 0)), "indent": indent,
        "nameStart": source.java(source.at(*name.start)), "nameEnd": source.java(source.at(*name.end)),
        "close": source.java(after), "parameters": source.text[source.at(*paren.end):after].strip(),
        "frame": [ast.unparse(one) for one in function.decorator_list] + [ast.unparse(function.args), type(function).__name__],
        "skipped": skipped(function), "cases": cases, "twice": twice,
        "empty": all(isinstance(one, ast.Pass) or isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
                     for one in function.body),
        "statements": len(body(function)),
        "document": ast.get_docstring(function) or "",
        "parts": pieces, "comments": comments, "leading": leading,
        "calls": sorted({dotted(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}),
        "words": sorted({node.id for node in ast.walk(function) if isinstance(node, ast.Name)}),
    }


def import_place(source, tree):
    """Where a new import goes, and whether pytest is imported already."""
    place, has = 1, False
    for node in tree.body:
        if is_test(node):
            break
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str) \
                and node is tree.body[0]:
            place = node.end_lineno + 1
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            place = node.end_lineno + 1
            has = has or isinstance(node, ast.Import) and any(one.name == "pytest" and not one.asname for one in node.names)
    return source.starts[min(place - 1, len(source.lines))], has


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8", newline="") as file:
        source = Source(file.read())
    tree = ast.parse(source.text)
    tokens = list(tokenize.generate_tokens(io.StringIO(source.text, newline="").readline))
    tests, classes, early = [], [], known_before(tree)
    whole = any(isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == "pytestmark" for one in node.targets)
                and any(dotted(one).endswith("mark.skip") for one in ast.walk(node.value) if isinstance(one, ast.Attribute))
                for node in tree.body)

    def collect(nodes, owner, bases, off):
        for node in nodes:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test"):
                one = test(source, node, early, owner, bases, tokens)
                one["skipped"] = one["skipped"] or off
                tests.append(one)
            elif isinstance(node, ast.ClassDef) and is_test(node):
                before = len(tests)
                name = owner + "." + node.name if owner else node.name
                collect(node.body, name, [dotted(one) for one in node.bases], off or skipped_class(node))
                classes.append({"name": name, "line": node.lineno, "tests": len(tests) - before, "bases": len(node.bases)})

    collect(tree.body, "", [], whole)
    place, has = import_place(source, tree)
    return {"file": path, "tests": tests, "classes": classes, "borrowed": borrowed(tree), "importAt": source.java(place), "imported": has}


def skipped_class(node):
    return any(dotted(mark.func if isinstance(mark, ast.Call) else mark).endswith(("mark.skip", "unittest.skip")) for mark in node.decorator_list)


def main(root, paths):
    for path in paths:
        try:
            found = read(root, path)
        except (OSError, ValueError, SyntaxError, RecursionError, MemoryError, tokenize.TokenError) as error:
            found = {"file": path, "error": f"{type(error).__name__}: {error}"[:200]}
        print(json.dumps(found))


main(sys.argv[1], sys.argv[2:])
