import { expect, test } from "vitest";
import { buildFor, sample } from "./sample-extension.js";

const withName = (name: unknown) =>
  sample({ "manifest.json": JSON.stringify({ manifest_version: 3, name, version: "1.0" }) });

test.each(["chrome", "firefox", "thunderbird"] as const)(
  "%s: nothing is written that the browser would refuse",
  async (target) => {
    const { outcome, files, findings } = await buildFor(target, ">=140", withName(["no text"]));
    expect(outcome).toBe("impossible");
    expect(files.size).toBe(0);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "validate", severity: "impossible", path: "name" }),
    );
    const { findings: none } = await buildFor(target, ">=140", withName("A text"));
    expect(none.map(({ rule }) => rule)).not.toContain("validate");
  },
);
