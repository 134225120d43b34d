import { copyExtension } from "../../src/playwright/copy-extension.js";
import type { Found } from "./find-extensions.js";

/** An extension as the browser gets it. */
export interface Prepared {
  /** Undefined when no package can be made. */
  folder?: string;
  /** Why not. */
  impossible: string[];
  /** What the build says is lost, one line each: members first, which a later problem may come from. */
  lost: string[];
}

/** A copy of the extension as it is: browsers write into the folders that they load. */
export function copyAsIs({ folder }: Found, to: string): Prepared {
  copyExtension(folder, to);
  return { folder: to, impossible: [], lost: [] };
}
