import { parse } from "jsonc-parser";
import type { Manifest } from "../manifest/conversion.js";

/** The extension's name and version for people: a message of the default locale where the manifest refers to one. */
export function extensionTitle(
  manifest: Manifest,
  textOf: (path: string) => string | undefined,
): { name: string; version: string } {
  const name = String(manifest.name ?? "extension");
  const key = /^__MSG_(\w+)__$/.exec(name)?.[1]?.toLowerCase();
  const version = String(manifest.version ?? "0");
  if (!key) return { name, version };
  const text = textOf(`_locales/${manifest.default_locale}/messages.json`) ?? "{}";
  const messages = parse(text.replace(/^\uFEFF/, "")) as Record<string, { message?: unknown }> | undefined;
  const found = Object.entries(messages ?? {}).find(([each]) => each.toLowerCase() === key)?.[1].message;
  return { name: typeof found === "string" ? found : name, version };
}
