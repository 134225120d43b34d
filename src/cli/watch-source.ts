import path from "node:path";
import { watch } from "chokidar";
import { whyLeftOut } from "../build/left-out.js";
import { MARKER, outputsIn } from "../build/output-marker.js";

/** How long a folder must be still, so that what an editor or a build tool writes together is taken together. */
const STILL = 100;

/**
 * Calls back after each change of a folder or archive; never while the last call is still at work.
 *
 * @returns what stops it, when the last call is done
 */
export function watchSource(source: string, onChange: () => Promise<void>): () => Promise<void> {
  const watcher = watch(source, { ignoreInitial: true, ignored: (place) => isIgnored(source, place) });
  let working: Promise<void> | undefined;
  let changed = false;
  let timer: NodeJS.Timeout | undefined;
  const work = async () => {
    while (changed) {
      changed = false;
      await onChange();
    }
    working = undefined;
  };
  watcher.on("all", () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      working ??= work();
    }, STILL);
  });
  return async () => {
    clearTimeout(timer);
    changed = false;
    await watcher.close();
    await working;
  };
}

function isIgnored(source: string, place: string): boolean {
  const relative = path.relative(source, place);
  if (!relative) return false;
  const parts = relative.split(path.sep);
  const isOutput = path.basename(place) === MARKER || outputsIn(path.dirname(place)).has(path.basename(place));
  return (
    isOutput || parts[0] === "node_modules" || parts.some((_, index) => whyLeftOut(parts.slice(0, index + 1).join("/")))
  );
}
