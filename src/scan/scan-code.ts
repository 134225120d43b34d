import { Declarer } from "./declare.js";
import type { FileScan, Guard, Import, Literal, Place, Use } from "./file-scan.js";
import type { Findings, Found, FoundUse } from "./findings.js";
import type { ApiValue, Known } from "./known.js";
import { parse } from "./parse.js";
import type { Places } from "./places.js";
import { plainSearch } from "./plain-search.js";
import { Startup } from "./startup.js";
import { Values } from "./values.js";
import { Walk } from "./walk.js";

/** One program, scanned; `base` is where it begins in its file. */
export interface CodeScan extends Omit<FileScan, "path" | "kind"> {
  readonly kind: "script" | "module";
  /** Names that it exports, or as a script declares for all, as far as they are part of the API. */
  readonly gives: ReadonlyMap<string, readonly ApiValue[]>;
  /** Names that it declares for every other script of its page. */
  readonly declares: ReadonlySet<string>;
  /** Nodes that the walk saw: what the time grows with. */
  readonly visited: number;
}

/** Scans one program. */
export function scanCode(
  path: string,
  text: string,
  kind: "script" | "module",
  known: Known,
  places: Places,
  base = 0,
): CodeScan {
  const parsed = parse(path, text, kind);
  const place = ({ start, end }: { start: number; end: number }): Place => places.of(base + start, base + end);
  const problems = parsed.problems.map((problem) => ({ message: problem.message, ...place(problem) }));
  const lost: Use[] = parsed.lost.flatMap(([from, to]) =>
    plainSearch(text.slice(from, to)).map((use) => ({
      path: use.path,
      root: use.root,
      access: "read" as const,
      options: [],
      startup: false,
      ...place({ start: from + use.start, end: from + use.end }),
    })),
  );
  if (!parsed.program)
    return {
      kind,
      uses: lost,
      globals: [],
      literals: [],
      ownIds: [],
      awaits: [],
      imports: [],
      mentions: [],
      problems,
      gives: new Map(),
      declares: new Set(),
      visited: 0,
    };
  const values = new Values(new Declarer(parsed.program, parsed.kind), known);
  const { findings } = new Walk(parsed.program, values);
  const startup = new Startup(findings);
  const reach = (found: Found): Place & { guard?: Guard; startup: boolean } => {
    const guard = startup.guardOf(found);
    return { ...place(found), ...(guard && { guard }), startup: startup.isStartup(found) };
  };
  const use = (found: FoundUse): Use => ({
    path: found.path,
    root: found.root,
    access: found.access,
    options: found.options.map(({ path: option, value, ...span }) => ({
      path: option,
      ...(value !== undefined && { value }),
      ...place(span),
    })),
    ...reach(found),
  });
  const load = (found: (typeof findings.imports)[number]): Import => ({
    kind: found.kind,
    specifier: found.specifier,
    statement: place(found.statement),
    topLevel: found.topLevel,
    ...reach(found),
  });
  return {
    kind: parsed.kind,
    uses: [...findings.uses.map(use), ...lost],
    globals: findings.globals
      .filter((found) => !findings.isElsewhere(found))
      .map((found) => ({
        name: found.name,
        ...(found.member !== undefined && { member: found.member }),
        ...reach(found),
      })),
    literals: findings.literals.map((found) => ({
      kind: found.kind,
      text: found.text,
      form: found.form,
      ...rootAt(found, findings),
      ...place(found),
    })),
    ownIds: findings.ownIds.map((found) => ({ ...rootAt(found, findings), ...place(found) })),
    awaits: findings.awaits.map(place),
    imports: findings.imports.map(load),
    mentions: [...findings.mentions],
    problems,
    gives: given(values),
    declares: new Set(parsed.kind === "script" ? values.declarations.top.bindings.keys() : []),
    visited: findings.visited,
  };
}

/** In Gecko, `chrome` and `browser` are both there. */
function rootAt(found: Pick<Found, "context">, findings: Findings): Pick<Literal, "root"> {
  if (findings.isElsewhere(found)) return {};
  const root = (["chrome", "browser"] as const).find((name) => !found.context.scope.find(name));
  return root ? { root } : {};
}

function given(values: Values): Map<string, readonly ApiValue[]> {
  const { declarations } = values;
  const found = new Map<string, readonly ApiValue[]>();
  const add = (name: string, all: ReturnType<Values["of"]>) => {
    const api = all.filter((value) => value.type === "api");
    if (api.length) found.set(name, api);
  };
  if (declarations.kind === "script") {
    for (const [name, binding] of declarations.top.bindings) add(name, values.ofBinding(binding));
    for (const name of declarations.globals.keys()) add(name, values.property({ type: "global" }, name));
    return found;
  }
  for (const statement of declarations.program.body) {
    if (statement.type === "ExportDefaultDeclaration")
      add("default", values.of(statement.declaration, declarations.top));
    if (statement.type !== "ExportNamedDeclaration") continue;
    for (const { local, exported } of statement.specifiers) {
      const name = exported.type === "Literal" ? exported.value : exported.name;
      if (statement.source)
        add(
          name,
          values.known.imported(statement.source.value, local.type === "Literal" ? local.value : local.name).slice(),
        );
      else add(name, values.of(local, declarations.top));
    }
    if (statement.declaration?.type === "VariableDeclaration")
      for (const { id } of statement.declaration.declarations)
        if (id.type === "Identifier") add(id.name, values.of(id, declarations.top));
  }
  return found;
}
