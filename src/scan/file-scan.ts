/** How a program asks before it uses something, so that it goes on without it. */
export type Guard = "optional-chain" | "typeof" | "in" | "condition" | "early-return" | "try";

/** A place in a file: line and column count from 1, `start` and `end` are offsets into the text. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Something that a program reaches: where, whether it asked first, and whether it does so at its start. */
export interface Reach extends Place {
  readonly guard?: Guard;
  /**
   * True where the file's own evaluation gets here, without waiting for a call from elsewhere or an event, other than
   * those that belong to the start: runtime.onInstalled and runtime.onStartup.
   */
  readonly startup: boolean;
}

/** One option of a call: `{ focused: false }` of `windows.create({ focused: false })`. */
export interface UsedOption extends Place {
  /** The argument, from 0, and the properties that lead to it: `0.focused`. A literal argument itself is `0`. */
  readonly path: string;
  /** Its value, where the program has a literal there. */
  readonly value?: string | number | boolean | null;
}

/** A use of the extension API: aliases and destructuring are followed. */
export interface Use extends Reach {
  /** What the program names after the API's root, as far as it can be known: `runtime.onMessage.addListener`. */
  readonly path: string;
  readonly root: "chrome" | "browser" | "messenger";
  readonly access: "call" | "new" | "read" | "write" | "test";
  readonly options: readonly UsedOption[];
}

/** A use of a global that not every kind of context has: `importScripts`, `clients`, `document`, `localStorage` … */
export interface GlobalUse extends Reach {
  readonly name: string;
  /** What is taken from it: `matchAll` of `clients.matchAll()`, or the type of `self.addEventListener("install")`. */
  readonly member?: string;
}

/** A literal that only one browser understands. */
export interface Literal extends Place {
  readonly kind: "extension-url" | "browser-url" | "favicon-url";
  readonly text: string;
  /** What it is in: a part of a template counts for itself, an attribute is one of a page. */
  readonly form: "string" | "template" | "regex" | "attribute";
  /** A name for the API's root in this place; undefined where there is none, or other things have the names. */
  readonly root?: Use["root"];
}

/** An expression that stands for `runtime.id` where the host of an address of the extension is wanted. */
export interface OwnId extends Place {
  readonly root?: Use["root"];
}

/** A file that a program loads. */
export interface Import extends Reach {
  readonly kind: "static" | "dynamic" | "import-scripts" | "worker" | "script" | "module-script" | "frame";
  /** As written; undefined where it is computed. */
  readonly specifier: string | undefined;
  /** Where the whole statement or element lies. */
  readonly statement: Place;
  /** For `import-scripts`: a statement of its own at the top level of the file. */
  readonly topLevel: boolean;
}

/** What one file does, found without running it. Places inside HTML are places in the HTML file. */
export interface FileScan {
  readonly path: string;
  readonly kind: "script" | "module" | "html";
  readonly uses: readonly Use[];
  readonly globals: readonly GlobalUse[];
  readonly literals: readonly Literal[];
  readonly ownIds: readonly OwnId[];
  /** Each `await` outside of every function: what imports the module waits for it. */
  readonly awaits: readonly Place[];
  readonly imports: readonly Import[];
  /** Literal strings that look like paths of packaged files (`"content/inject.js"`), for run-time injection. */
  readonly mentions: readonly string[];
  /** What could not be parsed; the rest of the file was scanned as far as it could be. */
  readonly problems: readonly (Place & { readonly message: string })[];
}
