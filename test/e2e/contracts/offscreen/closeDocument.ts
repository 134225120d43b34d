import { shim as createDocument } from "../../../../src/shims/offscreen/createDocument.js";
import { shim as hasDocument } from "../../../../src/shims/offscreen/hasDocument.js";
import { contract, type Trial } from "../contract.js";
import { equal, rejected, thrown } from "../expect.js";

type Member = () => Promise<void>;

const PAGE = { url: "silent.html", reasons: ["DOM_PARSER"], justification: "The contract." };

const members = ({ api, shimmed }: Trial<Member>) => ({
  create: (shimmed ? createDocument.create(api as never) : api.offscreen.createDocument) as (
    page: object,
  ) => Promise<void>,
  has: (shimmed ? hasDocument.create(api as never) : api.offscreen.hasDocument) as () => Promise<boolean>,
});

export default contract<Member>(
  "offscreen.closeDocument",
  {
    "closes the document, and fails when there is none": async (trial) => {
      const { create, has } = members(trial);
      if (await has()) await trial.member();
      await create(PAGE);
      equal(await trial.member(), undefined);
      equal(await has(), false);
      equal((await rejected(trial.member())).message, "No current offscreen document.");
    },
    "stops a document that is loading": async (trial) => {
      const { create, has } = members(trial);
      if (await has()) await trial.member();
      const [created, closed] = await Promise.allSettled([create(PAGE), trial.member()]);
      equal(created.status === "rejected" && created.reason.message, "Offscreen document closed before fully loading.");
      equal(closed.status, "fulfilled");
      equal(await has(), false);
    },
    "throws the engine's own class for an argument": ({ member, target }) => {
      equal(thrown(() => Reflect.apply(member, undefined, [1])).name, target === "chrome" ? "TypeError" : "Error");
    },
  },
  ["firefox", "thunderbird"],
);
