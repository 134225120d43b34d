interface PlatformApi {
  readonly runtime: { getPlatformInfo(): Promise<{ os: string }> };
}

/** Menus appear as the button goes up on Windows, and as it goes down elsewhere. */
export async function contextMenuShowEvent({ runtime }: PlatformApi) {
  const { os } = await runtime.getPlatformInfo();
  return { levelOfControl: "not_controllable", value: os === "win" ? "mouseup" : "mousedown" };
}
