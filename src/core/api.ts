/** An event object as every engine has it: the part that the engine and the shims call. */
export interface NativeEvent<Listener extends (...args: never[]) => unknown = (...args: never[]) => unknown> {
  addListener(listener: Listener, ...filters: unknown[]): void;
  removeListener(listener: Listener): void;
  hasListener(listener: Listener): boolean;
  hasListeners?(): boolean;
}

/** A namespace whose members are looked up by name. */
export type Namespace = Record<string, unknown>;

/** The members of `runtime` without which nothing is an API root. */
export interface RootRuntime {
  readonly id: string;
  readonly lastError?: { readonly message?: string } | null;
  getURL(path: string): string;
  getManifest(): Record<string, unknown>;
}

/** The object that holds every namespace. Shims narrow it to the members that they stand on. */
export interface Api {
  readonly runtime: RootRuntime;
  readonly [namespace: string]: unknown;
}

/** What {@link Shim.detect} answers. A blocked member is forbidden here and now, which is not a gap; the text says by what. */
export type Detection = "native" | "missing" | `blocked: ${string}`;

/** How close a shim comes to the documented behaviour. */
export type Fidelity = "full" | "partial" | "inert" | "unavailable";

/** The browsers that a fidelity or a difference speaks of. */
export type Target = "chrome" | "firefox" | "thunderbird";

/** Where extension code runs. */
export type Context = "background" | "page" | "content";

/**
 * The shipped half of a shim file.
 *
 * `id` is the member's id; a repair of a member that exists everywhere adds a name after a dash.
 * `detect` is pure and synchronous. `create` gets the API root and the member as it is now, and returns the new member.
 */
export interface Shim {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: each shim narrows the root to what it stands on; method bivariance needs it.
  detect(api: any): Detection;
  // biome-ignore lint/suspicious/noExplicitAny: as above, for the native member.
  create(api: any, native: any): unknown;
}

/** The half of a shim file that never ships: the source of docs, table, `support()` and checks. */
export interface About {
  readonly id: string;
  /** What the member does, and what the shim does where a browser lacks it. */
  readonly summary: string;
  /** The reference, specification or bug that the behaviour comes from. */
  readonly docs: string;
  /** The grade on each target that needs the shim; a target that is not named never needs it. */
  readonly fidelity: Partial<Record<Target, Fidelity>>;
  /** Each difference from the documented behaviour, one sentence each. Partial requires at least one. */
  readonly differs: Partial<Record<Target, readonly string[]>>;
  readonly needs?: { readonly permissions?: readonly string[]; readonly manifest?: readonly string[] };
  /** Where the member exists. */
  readonly contexts: readonly Context[];
  /** Where else it must be loaded for it to work, wherever the program uses it: where state is kept, or is asked for. */
  readonly alsoIn?: readonly Context[];
  /** What outlives the end of the background, and where it is kept. */
  readonly survives?: string;
}
