import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ContextReport } from "../measured.js";
import { optionalPermissions, permissions } from "./permissions.js";

/** What one small extension asks for, so that it shows what that opens. */
export interface NeedsProbe {
  permissions?: [string];
  manifest?: Record<string, unknown>;
}

/** One for each permission and each manifest key; the first asks for nothing. */
export const needsProbes: readonly NeedsProbe[] = [
  {},
  ...[...permissions, ...optionalPermissions].map((name): NeedsProbe => ({ permissions: [name] })),
  ...Object.entries({
    action: {},
    commands: { probe: { description: "probe" } },
    omnibox: { keyword: "probe" },
    tts_engine: { voices: [{ voice_name: "probe", event_types: ["end"] }] },
    oauth2: { client_id: "probe", scopes: ["probe"] },
    externally_connectable: { ids: ["*"] },
  }).map(([key, value]): NeedsProbe => ({ manifest: { [key]: value } })),
];

/** Members by what opens them, topmost only: `permission:alarms` opens `alarms`. */
export type Opened = Record<string, string[]>;

/** Writes one small extension that reports as `needs<index>`. */
export function writeNeedsProbe(folder: string, index: number, server: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ["walk.js", "report.js"]) {
    copyFileSync(fileURLToPath(new URL(file, import.meta.url)), path.join(folder, file));
  }
  const { permissions: asked = [], manifest = {} } = needsProbes[index] ?? {};
  const text = `globalThis.probeServer = ${JSON.stringify(server)};
importScripts("walk.js", "report.js");
globalThis.reportExtensionApi("needs${index}");
`;
  writeFileSync(path.join(folder, "worker.js"), text);
  const whole = {
    manifest_version: 3,
    name: `probe ${index}`,
    version: "1.0",
    permissions: asked,
    host_permissions: ["http://127.0.0.1/*"],
    background: { service_worker: "worker.js" },
    ...manifest,
  };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(whole));
}

/** Compares each small extension with the one that asks for nothing. */
export function openedBy(reports: ReadonlyMap<string, ContextReport>): Opened {
  const idsOf = (index: number) => new Set(reports.get(`needs${index}`)?.members.map(({ id }) => id));
  const free = idsOf(0);
  const all = new Set(needsProbes.flatMap((_, index) => [...idsOf(index)]));
  const opened: Opened = {};
  for (const [index, probe] of needsProbes.entries()) {
    const mine = idsOf(index);
    // `system` is there for system.cpu alone; it counts only where everything in it is.
    const whole = [...mine].filter(
      (id) => !free.has(id) && [...all].every((other) => !other.startsWith(`${id}.`) || mine.has(other)),
    );
    const topmost = whole.filter((id) => !whole.some((other) => id.startsWith(`${other}.`)));
    if (topmost.length > 0) opened[nameOf(probe)] = topmost.sort();
  }
  return opened;
}

function nameOf({ permissions: asked, manifest = {} }: NeedsProbe): string {
  return asked ? `permission:${asked[0]}` : `manifest:${Object.keys(manifest)[0] ?? ""}`;
}
