/** The engines that the table has a column for. Targets carry the same names. */
export const engineNames = ["chrome", "firefox", "thunderbird"] as const;

/** `chrome` stands for every Chromium. */
export type EngineName = (typeof engineNames)[number];

/** One value for each engine. */
export type PerEngine<T> = Record<EngineName, T>;

/** Builds a value for each engine. */
export function perEngine<T>(value: (engine: EngineName) => T): PerEngine<T> {
  return { chrome: value("chrome"), firefox: value("firefox"), thunderbird: value("thunderbird") };
}
