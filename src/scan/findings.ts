import type { Guard, Import, Literal, Use, UsedOption } from "./file-scan.js";
import type { Protection } from "./guards.js";
import type { Node } from "./nodes.js";
import type { Routine, Scope } from "./scopes.js";

/** Where a walk is: what names mean here, what was asked for, and whose call got here. */
export interface Context {
  readonly scope: Scope;
  readonly routine: Routine | undefined;
  readonly protection: Protection | undefined;
  /** Inside a `try` that catches, in the same routine. */
  readonly tried: boolean;
  readonly statement: Node | undefined;
  /** The statement only loads scripts, at the top level of the file. */
  readonly loading: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something found, before it is known when its routine runs. */
export interface Found extends Span {
  readonly context: Context;
  /** What protects it, outermost first. */
  readonly keys: readonly string[];
  readonly guard?: Guard;
}

export type RawOption = Span & Pick<UsedOption, "path" | "value">;

export interface FoundUse extends Found, Pick<Use, "path" | "root" | "access"> {
  readonly options: readonly RawOption[];
}

export interface FoundGlobal extends Found {
  readonly name: string;
  readonly member?: string;
}

export interface FoundImport extends Found, Pick<Import, "kind" | "specifier" | "topLevel"> {
  readonly statement: Span;
}

export type FoundLiteral = Span & Pick<Literal, "kind" | "text" | "form"> & Pick<Found, "context">;

export type FoundId = Span & Pick<Found, "context">;

/** What a walk over one program gathers. */
export class Findings {
  readonly uses: FoundUse[] = [];
  readonly globals: FoundGlobal[] = [];
  readonly imports: FoundImport[] = [];
  readonly literals: FoundLiteral[] = [];
  readonly ownIds: FoundId[] = [];
  readonly awaits: Span[] = [];
  readonly mentions = new Set<string>();
  /** Which routine calls which; undefined is the file itself. */
  readonly calls = new Map<Routine | undefined, Set<Routine>>();
  /** From where a routine is called. */
  readonly sites = new Map<Routine, Context[]>();
  /** Routines that are handed on, so that nobody knows who calls them. */
  readonly escaped = new Set<Routine>();
  /** Routines that the browser runs elsewhere: `func` of `scripting.executeScript`. */
  readonly injected = new Set<Routine>();
  visited = 0;

  called(routine: Routine, from: Context): void {
    const sites = this.sites.get(routine);
    if (sites) sites.push(from);
    else this.sites.set(routine, [from]);
    this.runs(routine, from.routine);
  }

  /** Says that a routine runs when another one does, or when the file is evaluated. */
  runs(routine: Routine, within: Routine | undefined): void {
    const known = this.calls.get(within);
    if (known) known.add(routine);
    else this.calls.set(within, new Set([routine]));
  }

  /** True inside a routine that runs in a web page: the globals that it names are not this context's. */
  isElsewhere({ context }: Pick<Found, "context">): boolean {
    for (let routine = context.routine; routine; routine = routine.up) if (this.injected.has(routine)) return true;
    return false;
  }
}
