import { expect, it } from "vitest";
import { readTypings } from "../../../src/compat-table/extract/read-typings.js";

const text = `
declare namespace chrome {
    /**
     * @platform ChromeOS only
     * @since Chrome 78
     */
    export namespace loginState {
        enum ProfileType {
            /** x */
            SIGNIN = "SIGNIN_PROFILE",
        }
        interface Details { name: string; function: { deep(): void } }
        /** @since Chrome 96 */
        function getProfileType(): Promise<void>;
        const onChanged: events.Event<(a: { b: string }) => void>;
    }
    namespace _debugger {
        export function _delete(options?: { a: "{" }): void;
    }
    export { _debugger as debugger };
}`;

it("reads members, versions and platforms out of the published typings", () => {
  expect(readTypings(text)).toEqual([
    { id: "debugger.delete", kind: "function" },
    { id: "loginState.ProfileType", kind: "enum", since: 78, chromeOs: true },
    { id: "loginState.ProfileType.SIGNIN", kind: "value", value: "SIGNIN_PROFILE", since: 78, chromeOs: true },
    { id: "loginState.getProfileType", kind: "function", since: 96, chromeOs: true },
    { id: "loginState.onChanged", kind: "event", since: 78, chromeOs: true },
  ]);
});
