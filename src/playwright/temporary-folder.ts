import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { poll } from "./poll.js";

const open = new Set<string>();

// A test run that is killed by an exception or process.exit() never reaches its own clean-up.
process.on("exit", () => {
  for (const folder of open) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A new folder below the system's temporary one (which browsers in a chroot share), deleted at exit at the latest. */
export function createTemporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `compat-${name}-`));
  open.add(folder);
  return folder;
}

/** Deletes a folder of `createTemporaryFolder`. A browser may still be writing into it for a moment. */
export function removeTemporaryFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  open.delete(folder);
}

/** The same for a folder of a browser that ended by itself: it may go on writing after it has said so. */
export async function removeFolderInUse(folder: string): Promise<void> {
  const remove = () => {
    removeTemporaryFolder(folder);
    return true;
  };
  await poll(remove, { what: `${folder} to be deleted` });
}
