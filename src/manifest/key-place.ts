import type { Manifest } from "./conversion.js";

/** Puts a key in the place of another one, so that a renamed key stays where its author wrote it. */
export function replaceKey(manifest: Manifest, from: string, to: string, value: unknown): void {
  const entries = Object.entries(manifest).filter(([key]) => key === from || key !== to);
  rebuild(
    manifest,
    entries.map(([key, old]) => (key === from ? [to, value] : [key, old])),
  );
}

/** Sets a key; a new one stands right after the key that it belongs to, or at the end when that is not there. */
export function setAfter(manifest: Manifest, before: string, key: string, value: unknown): void {
  if (key in manifest || !(before in manifest)) {
    manifest[key] = value;
    return;
  }
  rebuild(
    manifest,
    Object.entries(manifest).flatMap((entry) => (entry[0] === before ? [entry, [key, value]] : [entry])),
  );
}

function rebuild(manifest: Manifest, entries: readonly (readonly [string, unknown])[]): void {
  for (const key of Object.keys(manifest)) delete manifest[key];
  for (const [key, value] of entries) manifest[key] = value;
}
