import { ignoresPromises } from "../../../../src/shims/promise-reply.js";
import { acceptsListeners } from "../accepts-listeners.js";
import { answersAsExpected, BOTH, failsAsExpected, type MessageEvent } from "../answers.js";
import { contract, type Trial } from "../contract.js";
import { type OtherFrame, withOtherFrame } from "../other-frame.js";

/** Runs a case where promises answer, be it by another repair, which only an installed namespace has. */
const where = (trial: Trial<MessageEvent>, run: (other: OtherFrame) => Promise<void>) =>
  ignoresPromises(trial.api) && !/installed|twice/.test(trial.surface)
    ? "not applicable"
    : withOtherFrame(trial.api, run);

export default contract<MessageEvent>("runtime.onMessage-firstAnswer", {
  ...acceptsListeners,
  "takes the first answer of sendResponse and a returned promise (TB-060)": (trial) =>
    where(trial, (other) => answersAsExpected(trial.member, Promise, other.api.runtime.sendMessage, BOTH)),
  "lets listeners answer in every other way, too (CR-147, TB-062, TB-063)": (trial) =>
    where(trial, (other) => answersAsExpected(trial.member, Promise, other.api.runtime.sendMessage)),
  "still tells the sender when a listener throws or its promise rejects": (trial) =>
    where(trial, (other) => failsAsExpected(trial.member, Promise, other.api.runtime.sendMessage)),
});
