import { contract, type Trial } from "../contract.js";
import { equal, thrown } from "../expect.js";

type Member = (callback?: () => void) => Promise<void>;

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly active: boolean;
}

/** The page is open before the contract begins: the runner needs it. */
async function optionsTabs({ api }: Trial<Member>): Promise<Tab[]> {
  const tabs = (await api.tabs.query({})) as Tab[];
  return tabs.filter(({ url }) => url === api.runtime.getURL("page.html"));
}

export default contract<Member>("runtime.openOptionsPage-optionsPage", {
  "brings an options page that is open to the front, and opens no second (CR-080)": async (trial) => {
    const [before] = await optionsTabs(trial);
    equal(await trial.member(), undefined);
    const after = await optionsTabs(trial);
    equal(
      after.map(({ id, active }) => ({ id, active })),
      [{ id: before?.id, active: true }],
    );
  },
  "never reloads the caller, even if that is the options page (CR-081)": async ({ member }) => {
    Object.assign(globalThis, { loadedBefore: true });
    await member();
    equal((globalThis as { loadedBefore?: boolean }).loadedBefore, true);
  },
  "calls back, too": ({ member }) =>
    new Promise((resolve, reject) => {
      if (member(resolve) !== undefined) reject(new Error("a callback and a promise at once"));
    }),
  "throws the engine's own error class for an argument that is no callback": ({ member, target }) => {
    const error = thrown(() => Reflect.apply(member, undefined, [1]));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
});
