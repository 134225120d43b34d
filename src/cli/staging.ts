import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { markOutputs, STAGING } from "../build/output-marker.js";

/** What is taken out of the way lies here until the new output is in its place. */
const PREVIOUS = "previous";

/**
 * A folder beside the output in which the next one is made, so that putting it in place is a rename. What an ended
 * process left behind is put right first.
 */
export class Staging {
  readonly folder: string;
  readonly #out: string;
  readonly #atExit = () => this.remove();

  /** @param out an existing folder */
  constructor(out: string) {
    this.#out = out;
    for (const name of readdirSync(out)) if (name.startsWith(STAGING)) recover(out, name);
    this.folder = mkdtempSync(path.join(out, `${STAGING}${process.pid}-`));
    process.on("exit", this.#atExit);
  }

  /** Replaces what is in the output folder under these names; where that fails, everything is as it was. */
  publish(names: readonly string[]): void {
    markOutputs(this.#out, names, this.folder);
    const previous = path.join(this.folder, PREVIOUS);
    mkdirSync(previous);
    const done: string[] = [];
    try {
      for (const name of names) {
        const place = path.join(this.#out, name);
        if (existsSync(place)) renameSync(place, path.join(previous, name));
        done.push(name);
        renameSync(path.join(this.folder, name), place);
      }
    } catch (error) {
      for (const name of done) rmSync(path.join(this.#out, name), { recursive: true, force: true });
      putBack(this.#out, previous);
      throw error;
    }
  }

  /** Deletes the folder; safe to call twice. */
  remove(): void {
    process.off("exit", this.#atExit);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Clears up after a process that was killed; one that still runs is left alone. */
function recover(out: string, name: string): void {
  if (isRunning(Number(name.slice(STAGING.length).split("-")[0]))) return;
  const folder = path.join(out, name);
  putBack(out, path.join(folder, PREVIOUS));
  rmSync(folder, { recursive: true, force: true });
}

function putBack(out: string, previous: string): void {
  if (!existsSync(previous)) return;
  for (const name of readdirSync(previous)) {
    const place = path.join(out, name);
    if (!existsSync(place)) renameSync(path.join(previous, name), place);
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
