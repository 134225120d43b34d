import path from "node:path";
import { watch } from "chokidar";
import { whyLeftOut } from "../build/left-out.js";
import { MARKER, outputsIn } from "../build/output-marker.js";

/** How long a folder must be still, so that what an editor or a build tool writes together is taken together. */
const STILL = 100;

/** What knows of each change since it was made. */
export interface SourceWatcher {
  /** From now on calls back after changes, also after those that came before; never while the last call is at work. */
  start(onChange: () => Promise<void>): void;
  /** Resolves when the last call is done. */
  stop(): Promise<void>;
}

/** Watches a folder or an archive; resolves when no change can be missed any more. */
export async function watchSource(source: string): Promise<SourceWatcher> {
  const watcher = watch(source, { ignoreInitial: true, ignored: (place) => isIgnored(source, place) });
  let onChange: (() => Promise<void>) | undefined;
  let working: Promise<void> | undefined;
  let changed = false;
  let timer: NodeJS.Timeout | undefined;
  const work = async () => {
    while (changed) {
      changed = false;
      await onChange?.();
    }
    working = undefined;
  };
  const workSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working ??= work();
    }, STILL);
  };
  watcher.on("all", () => {
    changed = true;
    if (onChange) workSoon();
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    start(act) {
      onChange = act;
      if (changed) workSoon();
    },
    async stop() {
      clearTimeout(timer);
      changed = false;
      await watcher.close();
      await working;
    },
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
