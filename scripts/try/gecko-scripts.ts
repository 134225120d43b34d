const EXTENSIONS = `const { GlobalManager, apiManager } =
  ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent;`;

/** Source text for Gecko's privileged scope: installs a folder, without waiting for its background. */
export const installTemporarily = (folder: string): string => `
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const { FileUtils } = ChromeUtils.importESModule("resource://gre/modules/FileUtils.sys.mjs");
  ${EXTENSIONS}
  const addon = await AddonManager.installTemporaryAddon(new FileUtils.File(${JSON.stringify(folder)}));
  return { id: addon.id, uuid: GlobalManager.extensionMap.get(addon.id)?.uuid ?? "" };`;

const MAIN = `Services.wm.getMostRecentWindow("mail:3pane") ?? Services.wm.getEnumerator("navigator:browser").getNext()`;

/** Source text for Gecko's privileged scope: whether it runs in the window that stays. */
export const isMainWindow = `return window === (${MAIN});`;

/** Source text for Gecko's privileged scope: one window with one empty tab, or with the mail tab, stays. */
export const closeEverythingElse = `
  const main = ${MAIN};
  for (const other of [...Services.wm.getEnumerator(null)]) if (other !== main) other.close();
  for (const panel of main.document.querySelectorAll("panel")) panel.hidePopup?.();
  if (main.gBrowser) {
    const { gBrowser } = main;
    const empty = gBrowser.addTrustedTab("about:blank");
    gBrowser.selectedTab = empty;
    for (const tab of [...gBrowser.tabs]) if (tab !== empty) gBrowser.removeTab(tab, { animate: false, skipPermitUnload: true });
  } else {
    const { gTabmail, document } = main;
    const tabmail = gTabmail ?? document.getElementById("tabmail");
    for (const tab of [...tabmail.tabInfo].slice(1)) tabmail.closeTab(tab);
  }`;

/** Source text for Gecko's privileged scope: whether the background runs, or there is none. */
export const backgroundSettled = (id: string): string => `${EXTENSIONS}
  const extension = GlobalManager.extensionMap.get(${JSON.stringify(id)});
  return !extension?.manifest.background || extension.backgroundState === "running";`;

/** Source text for Gecko's privileged scope: presses the button in the address bar, where it is shown on this tab. */
export const pressPageAction = (id: string): string => `${EXTENSIONS}
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const action = apiManager.global.pageActionFor?.(GlobalManager.extensionMap.get(${JSON.stringify(id)}));
  if (window && action?.isShown(window.gBrowser.selectedTab)) await action.triggerAction(window);`;

/** Source text for Gecko's privileged scope: the certificate of the servers that stand for the web is good for every host. */
export const acceptCertificates = `Cc["@mozilla.org/security/certoverride;1"]
  .getService(Ci.nsICertOverrideService).setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);`;
