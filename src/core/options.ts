const chosen = new Map<string, string>();

/** Chooses, member by member, between documented behaviours: `configure({ "runtime.restart": "native" })`. */
export function configure(options: Readonly<Record<string, string>>): void {
  for (const [id, value] of Object.entries(options)) chosen.set(id, value);
}

/** What the extension chose for a member, or undefined. */
export function optionOf(id: string): string | undefined {
  return chosen.get(id);
}
