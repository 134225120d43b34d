import type { Rule } from "../conversion.js";

/** Who may send messages from outside: Gecko does not ask the manifest. */
export const rule = {
  id: "gecko-externally-connectable",
  targets: ["firefox", "thunderbird"],
  why: "Gecko lets every extension send messages to every other one, and web pages none; it warns of the key.",
  docs: "https://bugzilla.mozilla.org/show_bug.cgi?id=1319168",
  apply({ manifest, report }) {
    if (manifest.externally_connectable === undefined) return;
    delete manifest.externally_connectable;
    report(
      "loss",
      "externally_connectable",
      "Left out: Gecko enforces neither ids nor matches; any extension can send messages, and web pages cannot.",
      "Check sender.id and sender.url in every onMessageExternal and onConnectExternal listener.",
    );
  },
} as const satisfies Rule;
