const chosen = new Map<string, string>();
const installations: (() => void)[] = [];

/** Chooses, member by member, between documented behaviours: `configure({ "runtime.restart": "native" })`. */
export function configure(options: Readonly<Record<string, string>>): void {
  for (const [id, value] of Object.entries(options)) chosen.set(id, value);
  for (const detectAgain of installations) detectAgain();
}

/** What the extension chose for a member, or undefined. */
export function optionOf(id: string): string | undefined {
  return chosen.get(id);
}

/** An option may turn a native member into one that deviates: an installation is made again after each choice. */
export const installAfterChoices = (detectAgain: () => void): unknown => installations.push(detectAgain);
