import { contract } from "../contract.js";
import { equal, ok, rejected, thrown } from "../expect.js";

type Get = (...args: unknown[]) => Promise<{ readonly id: string }>;

const MISSING = ["a".repeat(32), "nobody@compat.test", "nonsense"];

export default contract<Get>(
  "management.get-missing",
  {
    "rejects where there is no such extension, whatever its id looks like": async ({ member }) => {
      for (const id of MISSING) ok((await rejected(member(id))).message, id);
    },
    "answers with an extension that is there": async ({ member, api }) => {
      equal((await member(api.runtime.id)).id, api.runtime.id);
    },
    "calls back, with lastError where there is none": async ({ member, api, surface }) => {
      // A frozen runtime takes no lastError.
      const failed = surface !== "frozen";
      const called = (id: string) =>
        new Promise((resolve) => {
          const callback = (found?: { id: string }) => resolve([found?.id, Boolean(api.runtime.lastError)]);
          equal(member(id, callback), undefined);
        });
      equal(await called(api.runtime.id), [api.runtime.id, false]);
      for (const id of MISSING) equal(await called(id), [undefined, failed]);
    },
    "refuses what is no id": ({ member }) => {
      for (const args of [[], [5], [null]]) thrown(() => member(...args));
    },
  },
  ["firefox", "thunderbird"],
);
