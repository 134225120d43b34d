import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "geckoProfiler",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only Mozilla's own add-ons get the profiler",
      instead: "Measure with performance.now() and performance.mark().",
    },
  ],
};
