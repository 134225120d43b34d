import { keep, recall } from "../core/kept-state.js";

const KEPT = "notifications.cleared";

/** Gecko tells of a closed notification at once; the background may have to start before it hears of it. */
const FRESH = 10_000;

type Cleared = ReadonlyMap<string, number>;

async function cleared(): Promise<Cleared> {
  const kept = (await recall<Cleared>(KEPT)) ?? new Map<string, number>();
  return new Map([...kept].filter(([, time]) => Date.now() - time < FRESH));
}

let marking: Promise<unknown> = Promise.resolve();

/** Remembers, for all contexts, that the program itself closes a notification. */
export function markCleared(id: string): Promise<unknown> {
  // One after the other: none may be lost.
  marking = marking
    .then(async () => keep(KEPT, new Map([...(await cleared()), [id, Date.now()]])))
    // Where nothing can be kept, the browser's own answer stands.
    .catch(() => undefined);
  return marking;
}

/** Whether the program itself closed a notification in the last ten seconds. */
export const wasCleared = (id: string): Promise<boolean> =>
  cleared().then(
    (all) => all.has(id),
    () => false,
  );
