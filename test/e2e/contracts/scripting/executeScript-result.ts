import { contract, type Trial } from "../contract.js";
import { equal, matches, ok, rejected } from "../expect.js";

interface Result {
  readonly frameId: number;
  readonly result: unknown;
  readonly error?: unknown;
}

type ExecuteScript = (injection: object, callback?: (results: readonly Result[]) => void) => Promise<readonly Result[]>;

/** Runs a function in the web page that is open. */
async function inPage({ member, api }: Trial<ExecuteScript>, func: () => unknown, more: object = {}) {
  const [tab] = await api.tabs.query({ url: "http://127.0.0.1/*" });
  return member({ target: { tabId: tab.id, ...more }, func });
}

/** Runs a case while the page has a second frame. */
async function withFrame(trial: Trial<ExecuteScript>, act: () => Promise<void>): Promise<void> {
  await inPage(trial, () => {
    document.body.append(Object.assign(document.createElement("iframe"), { id: "compat-second" }));
  });
  try {
    await act();
  } finally {
    await inPage(trial, () => document.querySelector("#compat-second")?.remove());
  }
}

const fail = () => {
  throw new Error("failed here");
};

export default contract<ExecuteScript>(
  "scripting.executeScript-result",
  {
    "answers with what the script came to": async (trial) => {
      const [frame] = await inPage(trial, async () => ({ deep: [1, null] }));
      equal([frame?.frameId, frame?.result], [0, { deep: [1, null] }]);
    },
    "answers with null where the script came to nothing": async (trial) => {
      for (const func of [() => undefined, () => null, async () => undefined]) {
        const [frame] = await inPage(trial, func);
        equal(frame?.result, null, String(func));
      }
    },
    "answers although the result cannot be sent, and runs the script once": async (trial) => {
      const [frame] = await inPage(trial, () => {
        document.title += " ran";
        return () => 1;
      });
      equal([frame?.frameId, frame?.result], [0, null]);
      const [seen] = await inPage(trial, () => {
        const { title } = document;
        document.title = "Web page";
        return title;
      });
      equal(seen?.result, "Web page ran");
    },
    "Where the result of one frame cannot be sent, it is null for all frames of the call: Chrome sends what JSON has of it.":
      async (trial) => {
        const { target } = trial;
        await withFrame(trial, async () => {
          const found = await inPage(trial, () => (window === top ? document.body : 5), { allFrames: true });
          const results = found.map(({ result }) => result);
          equal(results, target === "chrome" ? [{}, 5] : [null, null]);
        });
      },
    "A frame whose script failed has error beside its result, which is null.": async (trial) => {
      const [frame] = await inPage(trial, fail);
      equal(frame?.result, null);
      if (trial.target === "chrome") equal(frame && "error" in frame, false);
      else matches((frame?.error as Error | undefined)?.message, /failed here/);
    },
    "Dates, maps and other values without a JSON form arrive as they are.": async (trial) => {
      const [frame] = await inPage(trial, () => new Date(0));
      if (trial.target === "chrome") equal(frame?.result, {});
      else equal((frame?.result as Date | undefined)?.getTime(), 0);
    },
    "calls back": async ({ member, api }) => {
      const [tab] = await api.tabs.query({ url: "http://127.0.0.1/*" });
      const results = await new Promise<readonly Result[]>((resolve) => {
        equal(member({ target: { tabId: tab.id }, func: () => () => 1 }, resolve), undefined);
      });
      equal(
        results.map(({ result }) => result),
        [null],
      );
    },
    "rejects where there is no such tab or frame, as ever": async (trial) => {
      ok(await rejected(trial.member({ target: { tabId: 2_000_000_000 }, func: () => 1 })), "no tab");
      ok(await rejected(inPage(trial, () => 1, { frameIds: [2_000_000_000] })), "no frame");
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member({ target: { tabId: 1 }, func: () => 1, nonsense: 1 }))());
    },
  },
  ["firefox", "thunderbird"],
);
