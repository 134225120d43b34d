import type { Api } from "../core/api.js";
import type { ContextFilter, ExtensionContext } from "./extension-context.js";

interface ContextsApi extends Api {
  readonly runtime: Api["runtime"] & { getContexts?(filter: ContextFilter): Promise<ExtensionContext[]> };
  readonly tabs?: { getCurrent?(): Promise<{ id: number } | undefined> };
}

/**
 * The window that a target of getFrameId or getDocumentId stands for; null when its frame is gone.
 *
 * @throws for everything but a window or an element that holds a frame
 */
export function windowOf(target: unknown): Window | null {
  const candidate = Object(target) as HTMLIFrameElement & { window?: unknown; top?: Window | null };
  // Of a window of another origin these may be asked; anything but a window has other answers.
  if (candidate.window === candidate) return candidate.top ? (target as Window) : null;
  if (candidate.nodeType === 1 && /^(i?frame|embed|object)$/i.test(candidate.nodeName))
    return candidate.contentWindow ?? null;
  throw new Error("Invalid argument: target is not a valid window or frame element.");
}

let found: ExtensionContext | undefined;
let asked = false;

/**
 * What the browser says of this document, or undefined while nobody has told: only getContexts does, and it answers
 * later. The first call asks it.
 */
export function ownDocument(api: ContextsApi): ExtensionContext | undefined {
  if (!asked) void askForOwnDocument(api);
  return found;
}

async function askForOwnDocument({ runtime, tabs }: ContextsApi): Promise<void> {
  asked = true;
  const tab = await tabs?.getCurrent?.();
  const here = (await runtime.getContexts?.({ documentUrls: [location.href], tabIds: [tab?.id ?? -1] })) ?? [];
  const same = here.filter(({ frameId }) => (frameId === 0) === (window === window.top));
  // Two frames with one address cannot be told apart.
  if (same.length === 1) [found] = same;
  asked = found !== undefined;
}
