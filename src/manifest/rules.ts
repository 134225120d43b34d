import type { Rule } from "./conversion.js";
import { rule as backgroundDocument } from "./rules/background-document.js";
import { rule as backgroundEventPage } from "./rules/background-event-page.js";
import { rule as backgroundServiceWorker } from "./rules/background-service-worker.js";
import { rule as chromeButton } from "./rules/chrome-button.js";
import { rule as chromeCommands } from "./rules/chrome-commands.js";
import { rule as chromeContentScripts } from "./rules/chrome-content-scripts.js";
import { rule as chromeContentSecurityPolicy } from "./rules/chrome-content-security-policy.js";
import { rule as chromeHosts } from "./rules/chrome-hosts.js";
import { rule as chromeIcons } from "./rules/chrome-icons.js";
import { rule as chromeKeys } from "./rules/chrome-keys.js";
import { rule as chromeKinds } from "./rules/chrome-kinds.js";
import { rule as chromeLocales } from "./rules/chrome-locales.js";
import { rule as chromeManifestVersion } from "./rules/chrome-manifest-version.js";
import { rule as chromeMinimumVersion } from "./rules/chrome-minimum-version.js";
import { rule as chromePermissions } from "./rules/chrome-permissions.js";
import { rule as chromeReservedNames } from "./rules/chrome-reserved-names.js";
import { rule as chromeSidePanel } from "./rules/chrome-side-panel.js";
import { rule as chromeVersion } from "./rules/chrome-version.js";
import { rule as chromeWebAccessibleResources } from "./rules/chrome-web-accessible-resources.js";
import { rule as contentScriptLayer } from "./rules/content-script-layer.js";
import { rule as geckoAction } from "./rules/gecko-action.js";
import { rule as geckoCommands } from "./rules/gecko-commands.js";
import { rule as geckoContentScripts } from "./rules/gecko-content-scripts.js";
import { rule as geckoContentSecurityPolicy } from "./rules/gecko-content-security-policy.js";
import { rule as geckoExternallyConnectable } from "./rules/gecko-externally-connectable.js";
import { rule as geckoHosts } from "./rules/gecko-hosts.js";
import { rule as geckoIcons } from "./rules/gecko-icons.js";
import { rule as geckoIncognito } from "./rules/gecko-incognito.js";
import { rule as geckoLocales } from "./rules/gecko-locales.js";
import { rule as geckoOptions } from "./rules/gecko-options.js";
import { rule as geckoPermissions } from "./rules/gecko-permissions.js";
import { rule as geckoRulesets } from "./rules/gecko-rulesets.js";
import { rule as geckoSandboxPages } from "./rules/gecko-sandbox-pages.js";
import { rule as geckoSearchProvider } from "./rules/gecko-search-provider.js";
import { rule as geckoSettings } from "./rules/gecko-settings.js";
import { rule as geckoSidePanel } from "./rules/gecko-side-panel.js";
import { rule as geckoTexts } from "./rules/gecko-texts.js";
import { rule as geckoUnknownKeys } from "./rules/gecko-unknown-keys.js";
import { rule as geckoUrlOverrides } from "./rules/gecko-url-overrides.js";
import { rule as geckoWebAccessibleResources } from "./rules/gecko-web-accessible-resources.js";
import { rule as thunderbirdTabAccess } from "./rules/thunderbird-tab-access.js";

/** Every rule, in the order in which they run. */
export const RULES: readonly Rule[] = [
  // To Gecko
  geckoTexts,
  geckoLocales,
  backgroundEventPage,
  geckoContentScripts,
  geckoHosts,
  geckoPermissions,
  thunderbirdTabAccess,
  geckoSidePanel,
  geckoAction,
  geckoIcons,
  geckoCommands,
  geckoOptions,
  geckoUrlOverrides,
  geckoSearchProvider,
  geckoIncognito,
  geckoSandboxPages,
  geckoContentSecurityPolicy,
  geckoWebAccessibleResources,
  geckoExternallyConnectable,
  geckoRulesets,
  geckoSettings,
  geckoUnknownKeys,
  // To Chrome
  chromeKinds,
  chromeManifestVersion,
  chromeButton,
  chromeHosts,
  chromePermissions,
  chromeContentScripts,
  chromeContentSecurityPolicy,
  chromeWebAccessibleResources,
  chromeSidePanel,
  backgroundDocument,
  backgroundServiceWorker,
  chromeCommands,
  chromeIcons,
  chromeKeys,
  chromeVersion,
  chromeMinimumVersion,
  chromeLocales,
  chromeReservedNames,
  // Both
  contentScriptLayer,
];
