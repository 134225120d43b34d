import { setTimeout as sleep } from "node:timers/promises";
import type { Attempt, Step } from "./attempt.js";
import { type Found, readManifest } from "./find-extensions.js";
import { hasButton, manifestPages, matchingUrls } from "./manifest-files.js";
import { outsideNeeds } from "./outside-needs.js";
import type { Prepared } from "./prepare.js";
import type { Trial, TryBrowser } from "./try-browser.js";

const QUIET = 1000;
const LONGEST = 5000;

/** Resolves when nothing was reported for a moment. */
async function quiet(trial: Trial): Promise<void> {
  const end = Date.now() + LONGEST;
  let count = await trial.count();
  let since = Date.now();
  while (Date.now() - since < QUIET && Date.now() < end) {
    await sleep(100);
    const now = await trial.count();
    if (now !== count) since = Date.now();
    count = now;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Installs an extension, lets it start, visits the pages that its content scripts match, presses its button and opens
 * its pages; what the browser reports at each step is in the answer.
 */
export async function tryExtension(found: Found, prepared: Prepared, browser: TryBrowser): Promise<Attempt> {
  const begin = Date.now();
  const attempt: Attempt = {
    name: found.name,
    reached: [],
    problems: [],
    needs: outsideNeeds(found, readManifest(found.folder)),
    lost: prepared.lost,
    without: prepared.without,
    notes: [],
    milliseconds: 0,
  };
  const add = (step: Step, place: string, text: string) => {
    if (!attempt.problems.some((known) => known.step === step && known.text === text)) {
      attempt.problems.push({ step, place, text });
    }
  };
  const finish = () => {
    attempt.milliseconds = Date.now() - begin;
    return attempt;
  };
  attempt.reached.push("installed");
  if (!prepared.folder) {
    for (const reason of prepared.impossible) add("installed", "build", reason);
    return finish();
  }
  const manifest = readManifest(prepared.folder);
  const trial = await browser.install(prepared.folder, manifest);
  if ("refused" in trial) {
    for (const reason of trial.refused) add("installed", "manifest", reason);
    return finish();
  }

  const collect = async (step: Step, place: string) => {
    await quiet(trial);
    for (const { level, text } of await trial.reports()) {
      if (level === "error") add(step, place, text);
      else if (!attempt.notes.includes(text)) attempt.notes.push(text);
    }
  };
  const act = async (step: Step, place: string, action: () => Promise<void>) => {
    await action().catch((error: unknown) => {
      // A button that the extension itself has disabled can be pressed by nobody.
      if (/button is disabled/.test(messageOf(error))) attempt.notes.push(messageOf(error));
      else add(step, place, messageOf(error));
    });
    await collect(step, place);
  };
  try {
    attempt.reached.push("started");
    await trial.started();
    await collect("started", "background");
    attempt.reached.push("clicked");
    const urls = matchingUrls(manifest);
    for (const url of urls.length > 0 ? urls : ["http://www.example.com/page.html"]) {
      await act("clicked", url, () => trial.open(url));
    }
    if (hasButton(manifest)) await act("clicked", "click", () => trial.click());
    for (const page of manifestPages(manifest)) await act("clicked", page, () => trial.open(`${trial.origin}/${page}`));
  } finally {
    await trial.end();
  }
  return finish();
}
