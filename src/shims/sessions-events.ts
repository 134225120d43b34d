import type { Api } from "../core/api.js";
import { answer, ask } from "../core/channel.js";
import { contextOf } from "../core/environment.js";
import { createEvent } from "../core/event.js";
import { changeLog } from "./sessions-log.js";

const TOPIC = "sessions.onChanged";
const dispatchers = new Set<() => void>();

function tell(): void {
  for (const dispatch of dispatchers) dispatch();
}

/** The event; its listeners hear of a change that any context of the extension made. */
export function changeEvent(api: Api) {
  const { event, dispatch } = createEvent<() => void>(api, TOPIC);
  dispatchers.add(dispatch);
  return event;
}

/** Whether the background has not told of a change yet, which it may have slept through; from now on it has. */
async function takeUntold(): Promise<boolean> {
  let untold = false;
  await changeLog((log) => {
    untold = log.told < log.changes;
    return untold ? { ...log, told: log.changes } : log;
  });
  return untold;
}

/** Tells all contexts of a change; the background only when there is one. One that sleeps wakes for the tab. */
export async function announceChange(api: Api): Promise<void> {
  if (contextOf(api) === "background" && !(await takeUntold())) return;
  void ask(TOPIC, null, 0);
  tell();
}

/** Hears what other contexts announce. */
export const hearChanges = (api: Api): void =>
  answer(TOPIC, async () => {
    if (contextOf(api) !== "background" || (await takeUntold())) tell();
  });
