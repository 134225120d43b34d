import { constantContract } from "./constant-contract.js";
import { type Case, type Contract, contract, type Trial } from "./contract.js";
import { ok, rejected } from "./expect.js";

type Items = Readonly<Record<string, string>>;

/** Once in each browser: what it writes counts against the limits of the others. */
const isAsked = ({ context, surface, target }: Trial<number>): boolean =>
  context === "page" && surface === (target === "chrome" ? "native" : "created");

const areaOf = ({ api }: Trial<number>, id: string) => api.storage[id.split(".")[1] ?? ""];

/** A limit of an area of storage that every browser keeps: what is above it is refused. */
export const keptLimit = (id: string, above: (limit: number) => Items): Contract =>
  contract<number>(id, {
    ...constantContract(id).cases,
    "is what the browser keeps to: more is refused": async (trial) => {
      if (!isAsked(trial)) return "not applicable";
      const items = above(trial.member);
      const { message } = await rejected(areaOf(trial, id).set(items));
      ok(/quota/i.test(message), message);
      return undefined;
    },
  });

/** A limit that only Chrome keeps; the sentence is the difference. */
export function unkeptLimit(
  id: string,
  sentence: string,
  write: (area: Record<string, (items: unknown) => Promise<void>>, limit: number) => Promise<void>,
): Contract {
  const shows: Case<number> = async (trial) => {
    if (trial.target === "chrome" || !isAsked(trial)) return "not applicable";
    await write(areaOf(trial, id), trial.member);
    return undefined;
  };
  return contract<number>(id, { ...constantContract(id).cases, [sentence]: shows });
}
