import { shim } from "../../../../src/shims/runtime/sendMessage-options.js";
import { contract } from "../contract.js";
import { equal, matches, rejected } from "../expect.js";
import { type OtherFrame, withOtherFrame } from "../other-frame.js";
import { withoutEffect } from "../without-effect.js";

/** Lets the other frame answer with what it got. */
function echo(other: OtherFrame): void {
  other.api.runtime.onMessage.addListener((message: unknown, _sender: unknown, respond: (answer: unknown) => void) =>
    respond({ got: message }),
  );
}

const TLS = { includeTlsChannelId: true };

export default contract<(...args: unknown[]) => Promise<unknown>>("runtime.sendMessage-options", {
  "`includeTlsChannelId` has no effect: the engine knows no TLS channel ids, so `sender.tlsChannelId` is never set.":
    withoutEffect(shim, ["firefox", "thunderbird"], [null, { a: 1 }, TLS], "includeTlsChannelId"),
  "finds the message among its optional neighbours (C-10, CR-115, CR-118, CR-120, TB-012)": ({ member, api }) =>
    withOtherFrame(api, async (other) => {
      echo(other);
      const { id } = api.runtime;
      equal(await member({ a: 1 }), { got: { a: 1 } }, "(message)");
      equal(await member({ a: 1 }, TLS), { got: { a: 1 } }, "(message, options)");
      equal(await member({ a: 1 }, {}), { got: { a: 1 } }, "(message, no options)");
      equal(await member(5, TLS), { got: 5 }, "(number, options)");
      equal(await member(null, { a: 1 }, TLS), { got: { a: 1 } }, "(null, message, options)");
      equal(await member(id, { a: 1 }), { got: { a: 1 } }, "(id, message)");
      equal(await member(id, { a: 1 }, TLS), { got: { a: 1 } }, "(id, message, options)");
      equal(await member(id, "text", TLS), { got: "text" }, "(id, text, options)");
      equal(await member(id, {}), { got: {} }, "(id, empty message)");
      equal(await member(TLS), { got: TLS }, "(a message that looks like options)");
      equal(await member(null, TLS), { got: TLS }, "(null, a message that looks like options)");
    }),
  "takes a callback behind each form and returns nothing then (C-10, CR-121)": ({ member, api }) =>
    withOtherFrame(api, async (other) => {
      echo(other);
      const { id } = api.runtime;
      const forms = [[{ a: 1 }], [{ a: 1 }, TLS], [id, { a: 1 }], [id, { a: 1 }, TLS], [null, { a: 1 }, TLS]];
      for (const form of forms) {
        let returned: unknown = "not yet";
        const answers = await new Promise<unknown[]>((resolve) => {
          returned = member(...form, (...results: unknown[]) => resolve(results));
        });
        equal([returned, answers], [undefined, [{ got: { a: 1 } }]], JSON.stringify(form));
      }
    }),
  "refuses options that it does not know": async ({ member }) => {
    // Engines throw or reject.
    const error = await rejected((async () => member(null, { a: 1 }, { unknown: true }))());
    matches(error.message, /options/);
  },
  "rejects, or calls back with lastError and no arguments, when nobody is there (CR-121)": async ({ member, api }) => {
    const nobody = "a".repeat(32);
    matches((await rejected(member(nobody, {}))).message, /Could not establish connection/);
    matches((await rejected(member(nobody, { a: 1 }, TLS))).message, /Could not establish connection/);
    const seen = await new Promise<unknown[]>((resolve) => {
      member(nobody, {}, TLS, (...results: unknown[]) => resolve([results, api.runtime.lastError?.message]));
    });
    equal(seen, [[], "Could not establish connection. Receiving end does not exist."]);
  },
});
