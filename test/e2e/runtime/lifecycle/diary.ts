// The entry comes first, as in a user's background script: its listeners are there in the first turn.
import "../../../../src/entries/runtime.js";
import { configure } from "../../../../src/configure.js";

/** One line of the diary that the background keeps of itself in storage.local. */
export interface Line {
  readonly event: string;
  readonly args: readonly unknown[];
}

type Listener = (...args: never[]) => unknown;
// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;

const { alarms, runtime, storage } = browser;
const isBackground = !/^\/(other-)?page\.html$/.test(location.pathname);
let count = 0;

/** Writes a line whose key sorts by time; what ends the background right after must not take others along. */
const note = (event: string, ...args: unknown[]): Promise<void> => {
  const key = `${(performance.timeOrigin + performance.now()).toFixed(3)} ${String(count++).padStart(4, "0")}`;
  return storage.local.set({ [`line ${key}`]: { event, args } satisfies Line });
};

async function diary(): Promise<readonly Line[]> {
  const entries: [string, Line][] = Object.entries(await storage.local.get(null));
  return entries
    .filter(([key]) => key.startsWith("line "))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
}

/** What another extension may ask of this one. */
type Question = "diary" | "alarms" | { readonly restartAfterDelay: number };

async function answer(question: Question): Promise<unknown> {
  if (question === "diary") return diary();
  if (question === "alarms") return alarms.getAll();
  await runtime.restartAfterDelay(question.restartAfterDelay);
  return "done";
}

if (isBackground) {
  const quiet = runtime.getManifest().name.endsWith("quiet");
  void storage.session.get("life").then(async ({ life }: { life?: string }) => {
    void note("boot", life ? "awake again" : "new life", runtime.getManifest().version);
    await storage.session.set({ life: "goes on" });
  });
  for (const event of quiet ? [] : ["onInstalled", "onStartup", "onEnabled", "onSuspend", "onSuspendCanceled"]) {
    // Gecko waits for the promise of a listener of onSuspend before it ends the page; nobody waits for one not returned.
    runtime[event].addListener((...args: unknown[]) => note(event, ...args));
  }
  if (!quiet) runtime.onUpdateAvailable.addListener((details: unknown) => void note("onUpdateAvailable", details));
  runtime.onPerformanceWarning.addListener((details: unknown) => void note("onPerformanceWarning", details));
  runtime.onInstalled.addListener(({ reason }: { reason: string }) => {
    if (reason === runtime.OnInstalledReason.INSTALL) void runtime.setUninstallURL("").then(() => note("greeting"));
  });
  alarms.onAlarm.addListener(({ name }: { name: string }) => void note("onAlarm", name));
  runtime.onMessageExternal.addListener(((question, _sender, reply) => {
    void answer(question).then(reply, ({ message }: Error) => reply(message));
    return true;
  }) as (question: Question, sender: unknown, reply: (answer: unknown) => void) => boolean as Listener);
}

/** What tests call from outside. */
const instruments = { diary, configure };
export type Instruments = typeof instruments;
Object.assign(globalThis, instruments);
