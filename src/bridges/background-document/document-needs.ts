import type { BridgeFacts } from "../bridge.js";

/**
 * Globals of pages that are no reason for a document: a worker gets them by other bridges, or a document that nobody
 * sees has no more of them.
 */
const SPARED = new Set(
  `window Window XMLHttpRequest alert confirm prompt print open close opener frameElement moveTo moveBy resizeTo resizeBy
  screenX screenY screenLeft screenTop external`.split(/\s+/),
);

/**
 * For what a background that was written as a page runs in a document of its own: globals, and what of the language
 * workers lack. None where it was written as a worker, or where the program has a use of its own for the one offscreen
 * document that Chrome allows.
 */
export function documentNeeds({ manifest, background, uses }: BridgeFacts): string[] {
  const { service_worker: worker } = (manifest.background ?? {}) as { service_worker?: unknown };
  if (!background || worker || [...uses].some((id) => /^offscreen\b/.test(id))) return [];
  const globals = [...background.globals].filter((name) => !SPARED.has(name));
  return [...globals, ...(background.syntax ?? [])].sort();
}
