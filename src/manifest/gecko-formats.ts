import { isPackagedSource, parsePolicy } from "./content-security-policy.js";
import { isGeckoShortcut } from "./shortcut.js";

type Check = (text: string) => boolean;

const isRelative: Check = (text) => !text.startsWith("//") && !URL.canParse(text);

function isPolicy(text: string): boolean {
  const directives = parsePolicy(text);
  const scripts = directives.get("script-src") ?? directives.get("default-src");
  const workers = directives.get("worker-src") ?? [];
  return Boolean(scripts?.includes("'self'")) && [...(scripts ?? []), ...workers].every(isPackagedSource);
}

/**
 * The formats that Gecko's schemas name. Texts that are translated later (`__MSG_…__`) fit any of them.
 *
 * @see https://searchfox.org/mozilla-central/source/toolkit/components/extensions/Schemas.sys.mjs
 */
export function geckoFormats(manifestVersion: number): Record<string, Check> {
  const formats: Record<string, Check> = {
    strictRelativeUrl: isRelative,
    unresolvedRelativeUrl: isRelative,
    relativeUrl: () => true,
    homepageUrl: () => true,
    imageDataOrStrictRelativeUrl: (text) => /^data:image\/(png|jpeg);base64,/.test(text) || isRelative(text),
    url: (text) => URL.canParse(text),
    origin: (text) => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text),
    canonicalDomain: (text) => URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text,
    // Gecko only warns of other versions.
    versionString: () => true,
    manifestShortcutKey: isGeckoShortcut,
    contentSecurityPolicy: manifestVersion < 3 ? () => true : isPolicy,
  };
  return Object.fromEntries(
    Object.entries(formats).map(([name, check]) => [name, (text: string) => text.startsWith("__MSG_") || check(text)]),
  );
}
