import type { Manifest } from "./conversion.js";
import { isObject } from "./json.js";

/** True for a manifest whose background Chrome runs as it is: its author had Chrome in mind, and what Chrome warns about is theirs. */
export function isWrittenForChrome({ manifest_version, background }: Readonly<Manifest>): boolean {
  return manifest_version === 3 && isObject(background) && typeof background.service_worker === "string";
}
