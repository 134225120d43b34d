/**
 * Every API permission that any of the engines knows and an ordinary extension may ask for.
 * Without geckoProfiler: Firefox refuses the whole extension unless its id is on a list of Mozilla's own.
 */
export const permissions = `
accessibilityFeatures.modify accessibilityFeatures.read accountsFolders accountsIdentities accountsRead activeTab
addressBooks alarms audio background bookmarks browserSettings browsingData captivePortal certificateProvider
clipboardRead clipboardWrite compose compose.save compose.send contentSettings contextMenus contextualIdentities
cookies debugger declarativeContent declarativeNetRequest declarativeNetRequestFeedback
declarativeNetRequestWithHostAccess desktopCapture dns documentScan downloads downloads.open downloads.ui
enterprise.deviceAttributes enterprise.hardwarePlatform enterprise.networkingAttributes enterprise.platformKeys
favicon fileBrowserHandler fileSystemProvider find fontSettings gcm geolocation history identity
identity.email idle loginState management menus menus.overrideContext messages.save messagesDelete messagesImport
messagesModify messagesModifyPermanent messagesMove messagesRead messagesTags messagesTagsList messagesUpdate
messengerSettings nativeMessaging notifications offscreen pageCapture pkcs11 platformKeys power printerProvider
printing printingMetrics privacy processes proxy publicSuffix readingList scripting search sensitiveDataUpload
sessions sidePanel storage system.cpu system.display system.memory system.storage tabCapture tabGroups tabHide tabs
theme topSites tts ttsEngine unlimitedStorage vpnProvider wallpaper webAuthenticationProxy webNavigation webRequest
webRequestAuthProvider webRequestBlocking webRequestFilterResponse
webRequestFilterResponse.serviceWorkerScript`
  .trim()
  .split(/\s+/);

/** Permissions that Gecko grants only afterwards, and Chromium at once. */
export const optionalPermissions = ["userScripts", "trialML", "messages.send"];
