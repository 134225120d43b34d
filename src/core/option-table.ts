/** An options argument, as a program hands it over. */
export type Options = Readonly<Record<string, unknown>>;

/**
 * What becomes of one property. A property that no rule names goes on as it is, so an engine still refuses what nobody
 * documents.
 */
export type OptionRule =
  /** The engine refuses it, and goes without. */
  | "drop"
  /** It has another name here, and perhaps another form; a value that already stands under that name wins. */
  | { readonly as: string; readonly form?: (value: never) => unknown }
  /** Words that have another one here; undefined leaves the property out. */
  | { readonly values: Readonly<Record<string, unknown>> }
  /** What stands for it where it is missing. */
  | { readonly missing: unknown }
  /** Only some words of a list are known here. */
  | { readonly without: readonly string[] }
  /** Its value is an object, or a list of objects, with a table of its own. */
  | { readonly each: OptionTable }
  /** Anything else; undefined leaves the property out. An error that it throws is the call's. */
  | { readonly convert: (value: never, options: Options) => unknown }
  /** The property stays; whether it is there or not, an error that this throws is the call's. */
  | { readonly check: (options: Options) => void };

/** The rules of one options argument, by property. */
export type OptionTable = Readonly<Record<string, OptionRule>>;

/** Only objects that a program writes down are options; a list, a function or a null is left for the engine to judge. */
export const isOptions = (value: unknown): value is Options =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function converted(
  rule: Exclude<OptionRule, "drop" | { readonly as: string }>,
  value: unknown,
  options: Options,
): unknown {
  if ("check" in rule) rule.check(options);
  if ("missing" in rule) return value ?? rule.missing;
  if (value === undefined || value === null || "check" in rule) return value;
  if ("convert" in rule) return rule.convert(value as never, options);
  if ("values" in rule) {
    return typeof value === "string" && Object.hasOwn(rule.values, value) ? rule.values[value] : value;
  }
  if ("without" in rule) {
    return Array.isArray(value) ? value.filter((word) => !rule.without.includes(word)) : value;
  }
  return throughTable(value, rule.each);
}

/** An object, or a list of objects, as the table makes it; anything else as it is. */
function throughTable(value: unknown, table: OptionTable): unknown {
  if (Array.isArray(value)) return value.map((item) => (isOptions(item) ? applyTable(item, table) : item));
  return isOptions(value) ? applyTable(value, table) : value;
}

/** A copy of the options as the table makes them. The program's own object stays as it is. */
export function applyTable(options: Options, table: OptionTable): Record<string, unknown> {
  const result: Record<string, unknown> = { ...options };
  for (const [name, rule] of Object.entries(table)) {
    if (rule === "drop" || "as" in rule) {
      const value = options[name];
      if (rule !== "drop" && value != null) result[rule.as] ??= rule.form ? rule.form(value as never) : value;
      delete result[name];
      continue;
    }
    const value = converted(rule, result[name], options);
    if (value !== undefined) result[name] = value;
    else delete result[name];
  }
  return result;
}

/**
 * Arguments whose objects, and lists of objects, went through the tables: the first through the first table, and so on.
 */
export function applyTables(args: readonly unknown[], tables: readonly OptionTable[]): unknown[] {
  let next = 0;
  return args.map((argument) => {
    const table = typeof argument === "object" && argument ? tables[next++] : undefined;
    return table ? throughTable(argument, table) : argument;
  });
}
