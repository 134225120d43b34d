import { ignoresPromises, promiseAnswerRepair } from "../../../../src/shims/promise-reply.js";
import { acceptsListeners } from "../accepts-listeners.js";
import { answersAsExpected, asking, failsAsExpected, type MessageEvent } from "../answers.js";
import { contract, type Trial } from "../contract.js";
import { equal, matches } from "../expect.js";
import { type OtherFrame, withOtherFrame } from "../other-frame.js";

type Send = (...args: unknown[]) => Promise<unknown>;

/** Sends from the other frame, with the other half of the repair where only this half is there. */
function sendFrom({ api, Promise: theirs }: OtherFrame, { surface, shimmed }: Trial<unknown>): Send {
  const send: Send = (...args) => theirs.resolve(api.runtime.sendMessage(...args));
  // An installed half has its other half in the frame, too.
  if (!shimmed || surface === "installed" || surface === "twice") return send;
  return promiseAnswerRepair("runtime.sendMessage").create(api, send) as Send;
}

export default contract<MessageEvent>("runtime.onMessage-promiseReply", {
  "A sender without compat or webextension-polyfill gets a rejection as an answer: an object with the error's message. So does tabs.sendMessage.":
    async ({ member, api, target, surface, context }) => {
      if (target !== "chrome" || surface !== "created" || context !== "page") return "not applicable";
      return withOtherFrame(api, async (other) => {
        const listener = (message: unknown) => (message === "reject" ? Promise.reject(new Error("no")) : undefined);
        member.addListener(listener);
        const answer = await other.api.runtime.sendMessage("reject");
        member.removeListener(listener);
        matches(JSON.stringify(answer), /"no"/);
      });
    },
  ...acceptsListeners,
  "lets listeners answer in every way (CR-003, CR-145, CR-147, TB-060, TB-062, TB-063)": (trial) =>
    withOtherFrame(trial.api, (other) => answersAsExpected(trial.member, Promise, sendFrom(other, trial))),
  "tells the sender when a listener throws or its promise rejects": (trial) =>
    withOtherFrame(trial.api, (other) => failsAsExpected(trial.member, Promise, sendFrom(other, trial))),
  "takes one answer only when several listeners give one (TB-061)": (trial) =>
    withOtherFrame(trial.api, async (other) => {
      const send = sendFrom(other, trial);
      const answer = await asking(
        trial.member,
        (_message, _sender, respond) => respond("one"),
        () =>
          asking(
            trial.member,
            () => Promise.resolve("another"),
            () => send("who?"),
          ),
      );
      equal(answer, "one");
    }),
  "rejects when a promise gives what cannot be sent; where promises are ignored, such an answer never arrives": (
    trial,
  ) =>
    withOtherFrame(trial.api, async (other) => {
      // Structured clone, which some engines use, sends every value but functions and symbols.
      const cannotBeSent = trial.target === "chrome" ? 1n : () => undefined;
      const send = sendFrom(other, trial);
      const outcome = await asking(
        trial.member,
        () => Promise.resolve(cannotBeSent),
        () =>
          Promise.race([
            send("?").then(
              () => "answered",
              () => "rejected",
            ),
            new Promise((resolve) => setTimeout(resolve, 3000, "waits")),
          ]),
      );
      equal(outcome, ignoresPromises(trial.api) ? "waits" : "rejected");
    }),
  "tells each listener who sent the message (CR-145)": (trial) =>
    withOtherFrame(trial.api, async (other) => {
      const seen: unknown[] = [];
      await asking(
        trial.member,
        (message, sender, respond) => {
          seen.push(message, (sender as { id: string }).id);
          respond(true);
        },
        () => sendFrom(other, trial)("hello"),
      );
      equal(seen, ["hello", trial.api.runtime.id]);
    }),
});

/** The cases and tests that show the differences. */
export const differences = {
  "A promise of what JSON cannot say, such as a BigInt or a cycle, leaves the sender waiting, as sendResponse does there.":
    "rejects when a promise gives what cannot be sent; where promises are ignored, such an answer never arrives",
};
