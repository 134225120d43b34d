import { type Contract, contract, type Trial } from "./contract.js";
import { equal, ok } from "./expect.js";

type Member = (details: object) => Promise<unknown>;

const ownWindow = async ({ api }: Trial<Member>): Promise<number> => (await api.windows.getCurrent()).id;

/** What a setter of the button is tried with. */
interface Setting {
  /** The member that tells what was set. */
  readonly getter: string;
  readonly set: Readonly<Record<string, unknown>>;
  /** What brings the button back to what it was, near enough for the next case. */
  readonly back: object;
}

/** The contract of a setter that takes a window in Firefox. */
export const setterContract = (id: string, { getter, set, back }: Setting): Contract =>
  contract<Member>(
    id,
    {
      "takes a window": async (trial) => {
        const windowId = await ownWindow(trial);
        equal((await trial.member({ ...set, windowId })) ?? undefined, undefined);
        await trial.member({ ...back, windowId });
      },
      "windowId has no effect: what is set holds for all windows.": async (trial) => {
        const { member, api, shimmed, target } = trial;
        if (!shimmed || target === "firefox") return "not applicable";
        const get = api.action[getter] as Member;
        await member({ ...set, windowId: await ownWindow(trial) });
        const [value] = Object.values(set);
        const told = await get({});
        // A popup is told with its whole address.
        ok(JSON.stringify(told) === JSON.stringify(value) || String(told).endsWith(`/${value}`), `${told}`);
        await member(back);
        return undefined;
      },
    },
    ["chrome", "thunderbird"],
  );

/** The contract of a getter that takes a window in Firefox. */
export const getterContract = (id: string): Contract =>
  contract<Member>(
    id,
    {
      "takes a window": async (trial) => {
        ok((await trial.member({ windowId: await ownWindow(trial) })) !== undefined, "an answer");
      },
      "windowId has no effect: the answer is that for all windows.": async (trial) => {
        const { member, shimmed, target } = trial;
        if (!shimmed || target === "firefox") return "not applicable";
        equal(await member({ windowId: await ownWindow(trial) }), await member({}));
        return undefined;
      },
    },
    ["chrome", "thunderbird"],
  );
