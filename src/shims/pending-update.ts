import type { Api } from "../core/api.js";
import { keep, recall } from "../core/kept-state.js";

/** The version that the browser holds ready for this extension, told once; it counts until the extension's own changes. */
interface Pending {
  readonly version: string;
  readonly insteadOf: unknown;
}

const NAME = "runtime.onUpdateAvailable";
const ownVersion = (api: Api): unknown => api.runtime.getManifest().version;

export const keepPendingUpdate = (api: Api, version: string): Promise<void> =>
  keep(NAME, { version, insteadOf: ownVersion(api) } satisfies Pending);

/** The version that waits to be installed, or an empty text. */
export async function pendingUpdate(api: Api): Promise<string> {
  const pending = await recall<Pending>(NAME);
  return pending && pending.insteadOf === ownVersion(api) ? pending.version : "";
}
