import { lookUp } from "../../../src/core/install.js";
import { type Contract, contract } from "./contract.js";
import { equal } from "./expect.js";

/** What each constant is in the browser that runs this, as the browsers that have it were measured; a build writes it in. */
declare const MEASURED_CONSTANTS: Readonly<Record<string, unknown>>;

/** A constant, or each value of an enumeration, is what browsers have that have it. */
export const constantContract = (id: string): Contract =>
  contract<Readonly<Record<string, unknown>>>(id, {
    "has every value that a browser was measured to have, and that means something here": ({
      api,
      member,
      shimmed,
    }) => {
      // Without the object that it lies in there is nothing to complete.
      if (!shimmed && !lookUp(api, id.replace(/\.\w+$/, ""))) return "not applicable";
      const measured = MEASURED_CONSTANTS[id];
      // What would be promised is not here, so the constant stays away, too.
      if (measured === undefined && shimmed) return "not applicable";
      if (typeof measured !== "object" || !measured) {
        equal(member, measured, id);
        return undefined;
      }
      for (const [name, value] of Object.entries(measured)) equal(member[name], value, name);
      return undefined;
    },
  });
