/** What a content script asks, and the background answers. */
export interface Question {
  readonly kind: "version";
}

export interface Answer {
  readonly version: string;
  readonly contexts: readonly string[];
}

export const question: Question = { kind: "version" };
