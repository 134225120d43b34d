/** Source text for Gecko's privileged scope: installs a folder, without waiting for its background. */
export const installTemporarily = (folder: string): string => `
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const { FileUtils } = ChromeUtils.importESModule("resource://gre/modules/FileUtils.sys.mjs");
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const addon = await AddonManager.installTemporaryAddon(new FileUtils.File(${JSON.stringify(folder)}));
  return { id: addon.id, uuid: ExtensionParent.GlobalManager.extensionMap.get(addon.id)?.uuid ?? "" };`;

/** Source text for Gecko's privileged scope: one window with one empty tab, or with the mail tab, stays. */
export const closeEverythingElse = `
  const main = Services.wm.getMostRecentWindow("mail:3pane") ?? Services.wm.getEnumerator("navigator:browser").getNext();
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
