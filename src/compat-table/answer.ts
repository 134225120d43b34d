import type { AnswerRow, Case, Reply } from "../core/answer.js";
import type { EngineName } from "./engines.js";

/** A reply, or the name of the function in `src/answers/computed/<namespace>.ts` that works one out. */
export type WrittenReply = Exclude<Reply, readonly ["computes", ...unknown[]]> | readonly ["computes", name: string];

/**
 * What some members of a namespace answer where a browser lacks them and no shim emulates them. A constant that is
 * `inert` or `partial` has its measured value; one that is `unavailable` stays away, because it would promise what is
 * not there.
 */
export interface AnswerGroup {
  /** The browsers that lack them. */
  readonly on: readonly EngineName[];
  /** Paths below the namespace, with alternatives in braces: `services.{a,b}.{get,set}`; `*` is every other one. */
  readonly members: readonly string[];
  /**
   * `inert`: the empty answer, the documented rejection or the silent event is the true one. `partial`: a true answer
   * that leaves something out, which `why` names. `unavailable`: impossible there. `missing`: to be emulated.
   */
  readonly grade: "partial" | "inert" | "unavailable" | "missing";
  /** A clause in lower case, without a full stop. Not for `missing`. */
  readonly why?: string;
  /** What to do instead: one sentence. For `unavailable`. */
  readonly instead?: string;
  /** How functions answer; events are silent. For `inert` and `partial`. */
  readonly reply?: WrittenReply;
  /** Replies for certain arguments, which come before `reply`. */
  readonly cases?: readonly Case[];
}

/** The data file of one namespace. */
export interface NamespaceAnswers {
  readonly namespace: string;
  /**
   * Objects that the live API gets although functions of them stay away, each with the reason. All others appear only
   * where every function of them does, because `if (chrome.tts)` must not promise what is not there.
   */
  readonly shown?: Readonly<Record<string, string>>;
  readonly groups: readonly AnswerGroup[];
}

/** A row as it is written down: a computation is named, and not there. */
export interface WrittenRow extends Omit<AnswerRow, "reply"> {
  readonly reply?: WrittenReply;
  /** Constants that stay away: what is written of them is for the documentation. */
  readonly away?: true;
}
