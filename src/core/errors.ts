import type { Api } from "./api.js";

/** The member cannot work in this browser. `message` names the member, the browser, the reason and what to do instead. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";
  readonly id: string;

  constructor(id: string, browser: string, why: string, instead: string) {
    super(`${id} is not available in ${browser}: ${why}. ${instead}`);
    this.id = id;
  }
}

/** The member exists, and something here forbids it: a permission, the manifest, or the kind of context. */
export class BlockedError extends Error {
  override readonly name = "BlockedError";
  readonly id: string;

  constructor(id: string, by: string) {
    super(`${id} is blocked here by ${by}. Declare what it needs in manifest.json, or call it from another context.`);
    this.id = id;
  }
}

/** The class of the error that this engine itself throws for wrong arguments. */
export function argumentErrorClass(api: Api | undefined): ErrorConstructor {
  try {
    (api as unknown as { runtime: { getURL(): unknown } }).runtime.getURL();
  } catch (error) {
    if ((error as Error).name === "Error") return Error;
  }
  return TypeError;
}
