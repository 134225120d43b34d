import type { NativeEvent } from "../../../src/core/api.js";
import { equal } from "./expect.js";

/** Adds a listener with a filter, and takes it away: the event knows it in between, and not after. */
export function listensWith(member: NativeEvent, ...filters: readonly unknown[]): void {
  const listener = () => undefined;
  const what = JSON.stringify(filters) ?? "";
  member.addListener(listener, ...filters);
  equal(member.hasListener(listener), true, what);
  member.removeListener(listener);
  equal(member.hasListener(listener), false, `${what}, removed`);
}
