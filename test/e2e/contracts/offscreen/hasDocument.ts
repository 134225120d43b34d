import { shim as closeDocument } from "../../../../src/shims/offscreen/closeDocument.js";
import { shim as createDocument } from "../../../../src/shims/offscreen/createDocument.js";
import { contract } from "../contract.js";
import { equal, thrown } from "../expect.js";

interface Member {
  (): Promise<boolean>;
  (callback: (result: boolean) => void): void;
}

const PAGE = { url: "silent.html", reasons: ["DOM_PARSER"], justification: "The contract." };

export default contract<Member>(
  "offscreen.hasDocument",
  {
    "tells of a document from the call that opens it until it is closed, by promise and by callback": async ({
      member,
      api,
      shimmed,
    }) => {
      const create = (shimmed ? createDocument.create(api as never) : api.offscreen.createDocument) as (
        page: object,
      ) => Promise<void>;
      const close = (shimmed ? closeDocument.create(api as never) : api.offscreen.closeDocument) as () => Promise<void>;
      equal(await member(), false);
      const created = create(PAGE);
      equal(await member(), true);
      await created;
      equal(await new Promise((resolve) => member(resolve)), true);
      await close();
      equal(await member(), false);
    },
    "throws the engine's own class for an argument": ({ member, target }) => {
      equal(thrown(() => Reflect.apply(member, undefined, [1])).name, target === "chrome" ? "TypeError" : "Error");
    },
  },
  ["firefox", "thunderbird"],
);
