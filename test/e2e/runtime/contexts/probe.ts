// The entry comes first, as in a user's own code.

import { findRoot } from "../../../../src/core/root.js";
import { runtime } from "../../../../src/entries/runtime.js";
import type { ContextFilter, ExtensionContext } from "../../../../src/shims/extension-context.js";
import { shim } from "../../../../src/shims/runtime/getContexts.js";

/** What a listener of the background was told. */
export interface Told {
  readonly message: unknown;
  readonly sender: Record<string, unknown> & { tab?: { id: number }; frameId?: number };
}

/** The members that tests call, on every browser and in every context alike. */
export interface Compat {
  getBackgroundPage(): Promise<Window | null>;
  getContexts(filter: ContextFilter): Promise<ExtensionContext[]>;
  getDocumentId(target: unknown): string;
  getFrameId(target: unknown): number;
  sendMessage(message: unknown): Promise<unknown>;
  readonly [event: `onMessage${string}`]:
    | { addListener(listener: (message: unknown, sender: Told["sender"]) => void): void }
    | undefined;
}

const compat = runtime as unknown as Compat;
const root = findRoot();
const told: Told[] = [];

/** What tests find on the global scope of every context. */
const instruments = {
  compat,
  told,
  /** The member as compat makes it for browsers that lack it, beside the native one. */
  emulated: root && shim.detect(root) === "native" ? (shim.create(root as never) as Compat["getContexts"]) : undefined,
};
export type Instruments = typeof instruments;
Object.assign(globalThis, instruments);

if (typeof document === "undefined" || /background/.test(location.pathname)) {
  for (const name of ["onMessage", "onMessageExternal"] as const) {
    compat[name]?.addListener((message, sender) => void told.push({ message, sender }));
  }
} else if (location.search !== "?quiet") {
  void compat.sendMessage({ from: location.href, ownFrameId: compat.getFrameId(window) }).catch(() => undefined);
}
