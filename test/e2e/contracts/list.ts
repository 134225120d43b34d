import type { About, Shim } from "../../../src/core/api.js";
import {
  about as action_getBadgeBackgroundColor_window_about,
  shim as action_getBadgeBackgroundColor_window_shim,
} from "../../../src/shims/action/getBadgeBackgroundColor-window.js";
import {
  about as action_getBadgeText_window_about,
  shim as action_getBadgeText_window_shim,
} from "../../../src/shims/action/getBadgeText-window.js";
import {
  about as action_getBadgeTextColor_window_about,
  shim as action_getBadgeTextColor_window_shim,
} from "../../../src/shims/action/getBadgeTextColor-window.js";
import {
  about as action_getPopup_window_about,
  shim as action_getPopup_window_shim,
} from "../../../src/shims/action/getPopup-window.js";
import {
  about as action_getTitle_window_about,
  shim as action_getTitle_window_shim,
} from "../../../src/shims/action/getTitle-window.js";
import {
  about as action_isEnabled_details_about,
  shim as action_isEnabled_details_shim,
} from "../../../src/shims/action/isEnabled-details.js";
import {
  about as action_openPopup_failure_about,
  shim as action_openPopup_failure_shim,
} from "../../../src/shims/action/openPopup-failure.js";
import {
  about as action_setBadgeBackgroundColor_navigation_about,
  shim as action_setBadgeBackgroundColor_navigation_shim,
} from "../../../src/shims/action/setBadgeBackgroundColor-navigation.js";
import {
  about as action_setBadgeBackgroundColor_reset_about,
  shim as action_setBadgeBackgroundColor_reset_shim,
} from "../../../src/shims/action/setBadgeBackgroundColor-reset.js";
import {
  about as action_setBadgeBackgroundColor_window_about,
  shim as action_setBadgeBackgroundColor_window_shim,
} from "../../../src/shims/action/setBadgeBackgroundColor-window.js";
import {
  about as action_setBadgeText_length_about,
  shim as action_setBadgeText_length_shim,
} from "../../../src/shims/action/setBadgeText-length.js";
import {
  about as action_setBadgeText_navigation_about,
  shim as action_setBadgeText_navigation_shim,
} from "../../../src/shims/action/setBadgeText-navigation.js";
import {
  about as action_setBadgeText_options_about,
  shim as action_setBadgeText_options_shim,
} from "../../../src/shims/action/setBadgeText-options.js";
import {
  about as action_setBadgeText_window_about,
  shim as action_setBadgeText_window_shim,
} from "../../../src/shims/action/setBadgeText-window.js";
import {
  about as action_setBadgeTextColor_navigation_about,
  shim as action_setBadgeTextColor_navigation_shim,
} from "../../../src/shims/action/setBadgeTextColor-navigation.js";
import {
  about as action_setBadgeTextColor_reset_about,
  shim as action_setBadgeTextColor_reset_shim,
} from "../../../src/shims/action/setBadgeTextColor-reset.js";
import {
  about as action_setBadgeTextColor_window_about,
  shim as action_setBadgeTextColor_window_shim,
} from "../../../src/shims/action/setBadgeTextColor-window.js";
import {
  about as action_setIcon_navigation_about,
  shim as action_setIcon_navigation_shim,
} from "../../../src/shims/action/setIcon-navigation.js";
import {
  about as action_setIcon_reset_about,
  shim as action_setIcon_reset_shim,
} from "../../../src/shims/action/setIcon-reset.js";
import {
  about as action_setIcon_window_about,
  shim as action_setIcon_window_shim,
} from "../../../src/shims/action/setIcon-window.js";
import {
  about as action_setPopup_navigation_about,
  shim as action_setPopup_navigation_shim,
} from "../../../src/shims/action/setPopup-navigation.js";
import {
  about as action_setPopup_reset_about,
  shim as action_setPopup_reset_shim,
} from "../../../src/shims/action/setPopup-reset.js";
import {
  about as action_setPopup_window_about,
  shim as action_setPopup_window_shim,
} from "../../../src/shims/action/setPopup-window.js";
import {
  about as action_setTitle_navigation_about,
  shim as action_setTitle_navigation_shim,
} from "../../../src/shims/action/setTitle-navigation.js";
import {
  about as action_setTitle_reset_about,
  shim as action_setTitle_reset_shim,
} from "../../../src/shims/action/setTitle-reset.js";
import {
  about as action_setTitle_window_about,
  shim as action_setTitle_window_shim,
} from "../../../src/shims/action/setTitle-window.js";
import {
  about as alarms_create_options_about,
  shim as alarms_create_options_shim,
} from "../../../src/shims/alarms/create-options.js";
import { about as alarms_get_shape_about, shim as alarms_get_shape_shim } from "../../../src/shims/alarms/get-shape.js";
import {
  about as alarms_getAll_shape_about,
  shim as alarms_getAll_shape_shim,
} from "../../../src/shims/alarms/getAll-shape.js";
import {
  about as alarms_onAlarm_shape_about,
  shim as alarms_onAlarm_shape_shim,
} from "../../../src/shims/alarms/onAlarm-shape.js";
import {
  about as bookmarks_create_root_about,
  shim as bookmarks_create_root_shim,
} from "../../../src/shims/bookmarks/create-root.js";
import {
  about as bookmarks_FolderType_about,
  shim as bookmarks_FolderType_shim,
} from "../../../src/shims/bookmarks/FolderType.js";
import {
  about as bookmarks_get_root_about,
  shim as bookmarks_get_root_shim,
} from "../../../src/shims/bookmarks/get-root.js";
import {
  about as bookmarks_getChildren_root_about,
  shim as bookmarks_getChildren_root_shim,
} from "../../../src/shims/bookmarks/getChildren-root.js";
import {
  about as bookmarks_getSubTree_root_about,
  shim as bookmarks_getSubTree_root_shim,
} from "../../../src/shims/bookmarks/getSubTree-root.js";
import {
  about as bookmarks_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE_about,
  shim as bookmarks_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE_shim,
} from "../../../src/shims/bookmarks/MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE.js";
import {
  about as bookmarks_MAX_WRITE_OPERATIONS_PER_HOUR_about,
  shim as bookmarks_MAX_WRITE_OPERATIONS_PER_HOUR_shim,
} from "../../../src/shims/bookmarks/MAX_WRITE_OPERATIONS_PER_HOUR.js";
import {
  about as bookmarks_move_root_about,
  shim as bookmarks_move_root_shim,
} from "../../../src/shims/bookmarks/move-root.js";
import {
  about as bookmarks_ROOT_NODE_ID_about,
  shim as bookmarks_ROOT_NODE_ID_shim,
} from "../../../src/shims/bookmarks/ROOT_NODE_ID.js";
import {
  about as browsingData_remove_options_about,
  shim as browsingData_remove_options_shim,
} from "../../../src/shims/browsingData/remove-options.js";
import {
  about as browsingData_removeCache_options_about,
  shim as browsingData_removeCache_options_shim,
} from "../../../src/shims/browsingData/removeCache-options.js";
import {
  about as browsingData_removeCookies_options_about,
  shim as browsingData_removeCookies_options_shim,
} from "../../../src/shims/browsingData/removeCookies-options.js";
import {
  about as browsingData_removeLocalStorage_options_about,
  shim as browsingData_removeLocalStorage_options_shim,
} from "../../../src/shims/browsingData/removeLocalStorage-options.js";
import {
  about as clipboard_ImageType_about,
  shim as clipboard_ImageType_shim,
} from "../../../src/shims/clipboard/ImageType.js";
import {
  about as commands_getAll_description_about,
  shim as commands_getAll_description_shim,
} from "../../../src/shims/commands/getAll-description.js";
import {
  about as commands_onCommand_panel_about,
  shim as commands_onCommand_panel_shim,
} from "../../../src/shims/commands/onCommand-panel.js";
import {
  about as contextMenus_ACTION_MENU_TOP_LEVEL_LIMIT_about,
  shim as contextMenus_ACTION_MENU_TOP_LEVEL_LIMIT_shim,
} from "../../../src/shims/contextMenus/ACTION_MENU_TOP_LEVEL_LIMIT.js";
import {
  about as contextMenus_ContextType_about,
  shim as contextMenus_ContextType_shim,
} from "../../../src/shims/contextMenus/ContextType.js";
import {
  about as contextMenus_create_about,
  shim as contextMenus_create_shim,
} from "../../../src/shims/contextMenus/create.js";
import {
  about as contextMenus_create_options_about,
  shim as contextMenus_create_options_shim,
} from "../../../src/shims/contextMenus/create-options.js";
import {
  about as contextMenus_ItemType_about,
  shim as contextMenus_ItemType_shim,
} from "../../../src/shims/contextMenus/ItemType.js";
import {
  about as contextMenus_onClicked_about,
  shim as contextMenus_onClicked_shim,
} from "../../../src/shims/contextMenus/onClicked.js";
import {
  about as contextMenus_remove_about,
  shim as contextMenus_remove_shim,
} from "../../../src/shims/contextMenus/remove.js";
import {
  about as contextMenus_removeAll_about,
  shim as contextMenus_removeAll_shim,
} from "../../../src/shims/contextMenus/removeAll.js";
import {
  about as contextMenus_update_about,
  shim as contextMenus_update_shim,
} from "../../../src/shims/contextMenus/update.js";
import {
  about as contextMenus_update_options_about,
  shim as contextMenus_update_options_shim,
} from "../../../src/shims/contextMenus/update-options.js";
import {
  about as cookies_get_options_about,
  shim as cookies_get_options_shim,
} from "../../../src/shims/cookies/get-options.js";
import {
  about as cookies_getAll_options_about,
  shim as cookies_getAll_options_shim,
} from "../../../src/shims/cookies/getAll-options.js";
import {
  about as cookies_remove_options_about,
  shim as cookies_remove_options_shim,
} from "../../../src/shims/cookies/remove-options.js";
import {
  about as cookies_set_options_about,
  shim as cookies_set_options_shim,
} from "../../../src/shims/cookies/set-options.js";
import {
  about as declarativeNetRequest_DomainType_about,
  shim as declarativeNetRequest_DomainType_shim,
} from "../../../src/shims/declarativeNetRequest/DomainType.js";
import {
  about as declarativeNetRequest_HeaderOperation_about,
  shim as declarativeNetRequest_HeaderOperation_shim,
} from "../../../src/shims/declarativeNetRequest/HeaderOperation.js";
import {
  about as declarativeNetRequest_MAX_NUMBER_OF_DISABLED_STATIC_RULES_about,
  shim as declarativeNetRequest_MAX_NUMBER_OF_DISABLED_STATIC_RULES_shim,
} from "../../../src/shims/declarativeNetRequest/MAX_NUMBER_OF_DISABLED_STATIC_RULES.js";
import {
  about as declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES_about,
  shim as declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES_shim,
} from "../../../src/shims/declarativeNetRequest/MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES.js";
import {
  about as declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_SESSION_RULES_about,
  shim as declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_SESSION_RULES_shim,
} from "../../../src/shims/declarativeNetRequest/MAX_NUMBER_OF_UNSAFE_SESSION_RULES.js";
import {
  about as declarativeNetRequest_RequestMethod_about,
  shim as declarativeNetRequest_RequestMethod_shim,
} from "../../../src/shims/declarativeNetRequest/RequestMethod.js";
import {
  about as declarativeNetRequest_ResourceType_about,
  shim as declarativeNetRequest_ResourceType_shim,
} from "../../../src/shims/declarativeNetRequest/ResourceType.js";
import {
  about as declarativeNetRequest_RuleActionType_about,
  shim as declarativeNetRequest_RuleActionType_shim,
} from "../../../src/shims/declarativeNetRequest/RuleActionType.js";
import {
  about as declarativeNetRequest_RuleConditionKeys_about,
  shim as declarativeNetRequest_RuleConditionKeys_shim,
} from "../../../src/shims/declarativeNetRequest/RuleConditionKeys.js";
import {
  about as declarativeNetRequest_UnsupportedRegexReason_about,
  shim as declarativeNetRequest_UnsupportedRegexReason_shim,
} from "../../../src/shims/declarativeNetRequest/UnsupportedRegexReason.js";
import {
  about as declarativeNetRequest_updateDynamicRules_options_about,
  shim as declarativeNetRequest_updateDynamicRules_options_shim,
} from "../../../src/shims/declarativeNetRequest/updateDynamicRules-options.js";
import {
  about as declarativeNetRequest_updateSessionRules_options_about,
  shim as declarativeNetRequest_updateSessionRules_options_shim,
} from "../../../src/shims/declarativeNetRequest/updateSessionRules-options.js";
import {
  about as downloads_DangerType_about,
  shim as downloads_DangerType_shim,
} from "../../../src/shims/downloads/DangerType.js";
import {
  about as downloads_download_options_about,
  shim as downloads_download_options_shim,
} from "../../../src/shims/downloads/download-options.js";
import {
  about as downloads_erase_query_about,
  shim as downloads_erase_query_shim,
} from "../../../src/shims/downloads/erase-query.js";
import {
  about as downloads_HttpMethod_about,
  shim as downloads_HttpMethod_shim,
} from "../../../src/shims/downloads/HttpMethod.js";
import {
  about as downloads_InterruptReason_about,
  shim as downloads_InterruptReason_shim,
} from "../../../src/shims/downloads/InterruptReason.js";
import {
  about as downloads_search_query_about,
  shim as downloads_search_query_shim,
} from "../../../src/shims/downloads/search-query.js";
import {
  about as history_addUrl_options_about,
  shim as history_addUrl_options_shim,
} from "../../../src/shims/history/addUrl-options.js";
import {
  about as i18n_getMessage_substitutions_about,
  shim as i18n_getMessage_substitutions_shim,
} from "../../../src/shims/i18n/getMessage-substitutions.js";
import {
  about as identity_AccountStatus_about,
  shim as identity_AccountStatus_shim,
} from "../../../src/shims/identity/AccountStatus.js";
import { about as idle_IdleState_about, shim as idle_IdleState_shim } from "../../../src/shims/idle/IdleState.js";
import {
  about as management_ExtensionType_about,
  shim as management_ExtensionType_shim,
} from "../../../src/shims/management/ExtensionType.js";
import {
  about as management_get_missing_about,
  shim as management_get_missing_shim,
} from "../../../src/shims/management/get-missing.js";
import {
  about as management_getAll_theme_about,
  shim as management_getAll_theme_shim,
} from "../../../src/shims/management/getAll-theme.js";
import {
  about as management_LaunchType_about,
  shim as management_LaunchType_shim,
} from "../../../src/shims/management/LaunchType.js";
import {
  about as menus_ACTION_MENU_TOP_LEVEL_LIMIT_about,
  shim as menus_ACTION_MENU_TOP_LEVEL_LIMIT_shim,
} from "../../../src/shims/menus/ACTION_MENU_TOP_LEVEL_LIMIT.js";
import {
  about as menus_ContextType_about,
  shim as menus_ContextType_shim,
} from "../../../src/shims/menus/ContextType.js";
import { about as menus_create_about, shim as menus_create_shim } from "../../../src/shims/menus/create.js";
import { about as menus_ItemType_about, shim as menus_ItemType_shim } from "../../../src/shims/menus/ItemType.js";
import { about as menus_onClicked_about, shim as menus_onClicked_shim } from "../../../src/shims/menus/onClicked.js";
import { about as menus_remove_about, shim as menus_remove_shim } from "../../../src/shims/menus/remove.js";
import { about as menus_removeAll_about, shim as menus_removeAll_shim } from "../../../src/shims/menus/removeAll.js";
import { about as menus_update_about, shim as menus_update_shim } from "../../../src/shims/menus/update.js";
import {
  about as notifications_clear_byUser_about,
  shim as notifications_clear_byUser_shim,
} from "../../../src/shims/notifications/clear-byUser.js";
import {
  about as notifications_create_options_about,
  shim as notifications_create_options_shim,
} from "../../../src/shims/notifications/create-options.js";
import {
  about as notifications_onClosed_byUser_about,
  shim as notifications_onClosed_byUser_shim,
} from "../../../src/shims/notifications/onClosed-byUser.js";
import {
  about as notifications_update_about,
  shim as notifications_update_shim,
} from "../../../src/shims/notifications/update.js";
import {
  about as offscreen_closeDocument_about,
  shim as offscreen_closeDocument_shim,
} from "../../../src/shims/offscreen/closeDocument.js";
import {
  about as offscreen_createDocument_about,
  shim as offscreen_createDocument_shim,
} from "../../../src/shims/offscreen/createDocument.js";
import {
  about as offscreen_hasDocument_about,
  shim as offscreen_hasDocument_shim,
} from "../../../src/shims/offscreen/hasDocument.js";
import { about as offscreen_Reason_about, shim as offscreen_Reason_shim } from "../../../src/shims/offscreen/Reason.js";
import {
  about as omnibox_OnInputEnteredDisposition_about,
  shim as omnibox_OnInputEnteredDisposition_shim,
} from "../../../src/shims/omnibox/OnInputEnteredDisposition.js";
import {
  about as omnibox_onInputChanged_markup_about,
  shim as omnibox_onInputChanged_markup_shim,
} from "../../../src/shims/omnibox/onInputChanged-markup.js";
import {
  about as omnibox_setDefaultSuggestion_markup_about,
  shim as omnibox_setDefaultSuggestion_markup_shim,
} from "../../../src/shims/omnibox/setDefaultSuggestion-markup.js";
import {
  about as permissions_contains_names_about,
  shim as permissions_contains_names_shim,
} from "../../../src/shims/permissions/contains-names.js";
import {
  about as permissions_getAll_names_about,
  shim as permissions_getAll_names_shim,
} from "../../../src/shims/permissions/getAll-names.js";
import {
  about as permissions_remove_names_about,
  shim as permissions_remove_names_shim,
} from "../../../src/shims/permissions/remove-names.js";
import {
  about as permissions_request_names_about,
  shim as permissions_request_names_shim,
} from "../../../src/shims/permissions/request-names.js";
import {
  about as privacy_AutofillBlockedType_about,
  shim as privacy_AutofillBlockedType_shim,
} from "../../../src/shims/privacy/AutofillBlockedType.js";
import {
  about as privacy_IPHandlingPolicy_about,
  shim as privacy_IPHandlingPolicy_shim,
} from "../../../src/shims/privacy/IPHandlingPolicy.js";
import {
  about as privacy_network_IPHandlingPolicy_about,
  shim as privacy_network_IPHandlingPolicy_shim,
} from "../../../src/shims/privacy/network.IPHandlingPolicy.js";
import {
  about as privacy_websites_TrackingProtectionModeOption_about,
  shim as privacy_websites_TrackingProtectionModeOption_shim,
} from "../../../src/shims/privacy/websites.TrackingProtectionModeOption.js";
import {
  about as runtime_ContextType_about,
  shim as runtime_ContextType_shim,
} from "../../../src/shims/runtime/ContextType.js";
import {
  about as runtime_connect_disconnectReason_about,
  shim as runtime_connect_disconnectReason_shim,
} from "../../../src/shims/runtime/connect-disconnectReason.js";
import {
  about as runtime_connectNative_disconnectReason_about,
  shim as runtime_connectNative_disconnectReason_shim,
} from "../../../src/shims/runtime/connectNative-disconnectReason.js";
import {
  about as runtime_dynamicId_about,
  shim as runtime_dynamicId_shim,
} from "../../../src/shims/runtime/dynamicId.js";
import {
  about as runtime_getBackgroundPage_about,
  shim as runtime_getBackgroundPage_shim,
} from "../../../src/shims/runtime/getBackgroundPage.js";
import {
  about as runtime_getBrowserInfo_about,
  shim as runtime_getBrowserInfo_shim,
} from "../../../src/shims/runtime/getBrowserInfo.js";
import {
  about as runtime_getContexts_about,
  shim as runtime_getContexts_shim,
} from "../../../src/shims/runtime/getContexts.js";
import {
  about as runtime_getContexts_values_about,
  shim as runtime_getContexts_values_shim,
} from "../../../src/shims/runtime/getContexts-values.js";
import {
  about as runtime_getDocumentId_about,
  shim as runtime_getDocumentId_shim,
} from "../../../src/shims/runtime/getDocumentId.js";
import {
  about as runtime_getFrameId_about,
  shim as runtime_getFrameId_shim,
} from "../../../src/shims/runtime/getFrameId.js";
import {
  about as runtime_getManifest_values_about,
  shim as runtime_getManifest_values_shim,
} from "../../../src/shims/runtime/getManifest-values.js";
import {
  about as runtime_getPackageDirectoryEntry_about,
  shim as runtime_getPackageDirectoryEntry_shim,
} from "../../../src/shims/runtime/getPackageDirectoryEntry.js";
import {
  about as runtime_getPlatformInfo_values_about,
  shim as runtime_getPlatformInfo_values_shim,
} from "../../../src/shims/runtime/getPlatformInfo-values.js";
import {
  about as runtime_getVersion_about,
  shim as runtime_getVersion_shim,
} from "../../../src/shims/runtime/getVersion.js";
import {
  about as runtime_lastError_undefined_about,
  shim as runtime_lastError_undefined_shim,
} from "../../../src/shims/runtime/lastError-undefined.js";
import {
  about as runtime_OnInstalledReason_about,
  shim as runtime_OnInstalledReason_shim,
} from "../../../src/shims/runtime/OnInstalledReason.js";
import {
  about as runtime_OnPerformanceWarningCategory_about,
  shim as runtime_OnPerformanceWarningCategory_shim,
} from "../../../src/shims/runtime/OnPerformanceWarningCategory.js";
import {
  about as runtime_OnPerformanceWarningSeverity_about,
  shim as runtime_OnPerformanceWarningSeverity_shim,
} from "../../../src/shims/runtime/OnPerformanceWarningSeverity.js";
import {
  about as runtime_onBrowserUpdateAvailable_about,
  shim as runtime_onBrowserUpdateAvailable_shim,
} from "../../../src/shims/runtime/onBrowserUpdateAvailable.js";
import {
  about as runtime_onConnect_disconnectReason_about,
  shim as runtime_onConnect_disconnectReason_shim,
} from "../../../src/shims/runtime/onConnect-disconnectReason.js";
import {
  about as runtime_onConnect_sender_about,
  shim as runtime_onConnect_sender_shim,
} from "../../../src/shims/runtime/onConnect-sender.js";
import {
  about as runtime_onConnectExternal_disconnectReason_about,
  shim as runtime_onConnectExternal_disconnectReason_shim,
} from "../../../src/shims/runtime/onConnectExternal-disconnectReason.js";
import {
  about as runtime_onConnectExternal_sender_about,
  shim as runtime_onConnectExternal_sender_shim,
} from "../../../src/shims/runtime/onConnectExternal-sender.js";
import {
  about as runtime_onConnectNative_about,
  shim as runtime_onConnectNative_shim,
} from "../../../src/shims/runtime/onConnectNative.js";
import {
  about as runtime_onEnabled_about,
  shim as runtime_onEnabled_shim,
} from "../../../src/shims/runtime/onEnabled.js";
import {
  about as runtime_onInstalled_reason_about,
  shim as runtime_onInstalled_reason_shim,
} from "../../../src/shims/runtime/onInstalled-reason.js";
import {
  about as runtime_onMessage_firstAnswer_about,
  shim as runtime_onMessage_firstAnswer_shim,
} from "../../../src/shims/runtime/onMessage-firstAnswer.js";
import {
  about as runtime_onMessage_promiseReply_about,
  shim as runtime_onMessage_promiseReply_shim,
} from "../../../src/shims/runtime/onMessage-promiseReply.js";
import {
  about as runtime_onMessage_sender_about,
  shim as runtime_onMessage_sender_shim,
} from "../../../src/shims/runtime/onMessage-sender.js";
import {
  about as runtime_onMessageExternal_firstAnswer_about,
  shim as runtime_onMessageExternal_firstAnswer_shim,
} from "../../../src/shims/runtime/onMessageExternal-firstAnswer.js";
import {
  about as runtime_onMessageExternal_promiseReply_about,
  shim as runtime_onMessageExternal_promiseReply_shim,
} from "../../../src/shims/runtime/onMessageExternal-promiseReply.js";
import {
  about as runtime_onMessageExternal_sender_about,
  shim as runtime_onMessageExternal_sender_shim,
} from "../../../src/shims/runtime/onMessageExternal-sender.js";
import {
  about as runtime_onPerformanceWarning_about,
  shim as runtime_onPerformanceWarning_shim,
} from "../../../src/shims/runtime/onPerformanceWarning.js";
import {
  about as runtime_onPerformanceWarning_hasListeners_about,
  shim as runtime_onPerformanceWarning_hasListeners_shim,
} from "../../../src/shims/runtime/onPerformanceWarning-hasListeners.js";
import {
  about as runtime_onRestartRequired_about,
  shim as runtime_onRestartRequired_shim,
} from "../../../src/shims/runtime/onRestartRequired.js";
import {
  about as runtime_onStartup_hasListeners_about,
  shim as runtime_onStartup_hasListeners_shim,
} from "../../../src/shims/runtime/onStartup-hasListeners.js";
import {
  about as runtime_onSuspend_hasListeners_about,
  shim as runtime_onSuspend_hasListeners_shim,
} from "../../../src/shims/runtime/onSuspend-hasListeners.js";
import {
  about as runtime_onSuspendCanceled_hasListeners_about,
  shim as runtime_onSuspendCanceled_hasListeners_shim,
} from "../../../src/shims/runtime/onSuspendCanceled-hasListeners.js";
import {
  about as runtime_onUpdateAvailable_pending_about,
  shim as runtime_onUpdateAvailable_pending_shim,
} from "../../../src/shims/runtime/onUpdateAvailable-pending.js";
import {
  about as runtime_openOptionsPage_optionsPage_about,
  shim as runtime_openOptionsPage_optionsPage_shim,
} from "../../../src/shims/runtime/openOptionsPage-optionsPage.js";
import {
  about as runtime_PlatformArch_about,
  shim as runtime_PlatformArch_shim,
} from "../../../src/shims/runtime/PlatformArch.js";
import {
  about as runtime_PlatformNaclArch_about,
  shim as runtime_PlatformNaclArch_shim,
} from "../../../src/shims/runtime/PlatformNaclArch.js";
import {
  about as runtime_PlatformOs_about,
  shim as runtime_PlatformOs_shim,
} from "../../../src/shims/runtime/PlatformOs.js";
import {
  about as runtime_requestUpdateCheck_about,
  shim as runtime_requestUpdateCheck_shim,
} from "../../../src/shims/runtime/requestUpdateCheck.js";
import { about as runtime_restart_about, shim as runtime_restart_shim } from "../../../src/shims/runtime/restart.js";
import {
  about as runtime_restartAfterDelay_about,
  shim as runtime_restartAfterDelay_shim,
} from "../../../src/shims/runtime/restartAfterDelay.js";
import {
  about as runtime_sendMessage_options_about,
  shim as runtime_sendMessage_options_shim,
} from "../../../src/shims/runtime/sendMessage-options.js";
import {
  about as runtime_sendMessage_promiseReply_about,
  shim as runtime_sendMessage_promiseReply_shim,
} from "../../../src/shims/runtime/sendMessage-promiseReply.js";
import {
  about as runtime_setUninstallURL_optional_about,
  shim as runtime_setUninstallURL_optional_shim,
} from "../../../src/shims/runtime/setUninstallURL-optional.js";
import {
  about as scripting_executeScript_options_about,
  shim as scripting_executeScript_options_shim,
} from "../../../src/shims/scripting/executeScript-options.js";
import {
  about as scripting_executeScript_result_about,
  shim as scripting_executeScript_result_shim,
} from "../../../src/shims/scripting/executeScript-result.js";
import {
  about as scripting_registerContentScripts_options_about,
  shim as scripting_registerContentScripts_options_shim,
} from "../../../src/shims/scripting/registerContentScripts-options.js";
import {
  about as scripting_StyleOrigin_about,
  shim as scripting_StyleOrigin_shim,
} from "../../../src/shims/scripting/StyleOrigin.js";
import {
  about as scripting_updateContentScripts_options_about,
  shim as scripting_updateContentScripts_options_shim,
} from "../../../src/shims/scripting/updateContentScripts-options.js";
import {
  about as sessions_getRecentlyClosed_about,
  shim as sessions_getRecentlyClosed_shim,
} from "../../../src/shims/sessions/getRecentlyClosed.js";
import {
  about as sessions_MAX_SESSION_RESULTS_about,
  shim as sessions_MAX_SESSION_RESULTS_shim,
} from "../../../src/shims/sessions/MAX_SESSION_RESULTS.js";
import {
  about as sessions_onChanged_about,
  shim as sessions_onChanged_shim,
} from "../../../src/shims/sessions/onChanged.js";
import { about as sessions_restore_about, shim as sessions_restore_shim } from "../../../src/shims/sessions/restore.js";
import { about as sidePanel_close_about, shim as sidePanel_close_shim } from "../../../src/shims/sidePanel/close.js";
import {
  about as sidePanel_getLayout_about,
  shim as sidePanel_getLayout_shim,
} from "../../../src/shims/sidePanel/getLayout.js";
import {
  about as sidePanel_getOptions_about,
  shim as sidePanel_getOptions_shim,
} from "../../../src/shims/sidePanel/getOptions.js";
import {
  about as sidePanel_getPanelBehavior_about,
  shim as sidePanel_getPanelBehavior_shim,
} from "../../../src/shims/sidePanel/getPanelBehavior.js";
import {
  about as sidePanel_onClosed_about,
  shim as sidePanel_onClosed_shim,
} from "../../../src/shims/sidePanel/onClosed.js";
import {
  about as sidePanel_onOpened_about,
  shim as sidePanel_onOpened_shim,
} from "../../../src/shims/sidePanel/onOpened.js";
import { about as sidePanel_open_about, shim as sidePanel_open_shim } from "../../../src/shims/sidePanel/open.js";
import { about as sidePanel_Side_about, shim as sidePanel_Side_shim } from "../../../src/shims/sidePanel/Side.js";
import {
  about as sidePanel_setOptions_about,
  shim as sidePanel_setOptions_shim,
} from "../../../src/shims/sidePanel/setOptions.js";
import {
  about as sidePanel_setPanelBehavior_about,
  shim as sidePanel_setPanelBehavior_shim,
} from "../../../src/shims/sidePanel/setPanelBehavior.js";
import {
  about as storage_AccessLevel_about,
  shim as storage_AccessLevel_shim,
} from "../../../src/shims/storage/AccessLevel.js";
import {
  about as storage_local_onChanged_unchanged_about,
  shim as storage_local_onChanged_unchanged_shim,
} from "../../../src/shims/storage/local.onChanged-unchanged.js";
import {
  about as storage_local_QUOTA_BYTES_about,
  shim as storage_local_QUOTA_BYTES_shim,
} from "../../../src/shims/storage/local.QUOTA_BYTES.js";
import {
  about as storage_managed_get_unmanaged_about,
  shim as storage_managed_get_unmanaged_shim,
} from "../../../src/shims/storage/managed.get-unmanaged.js";
import {
  about as storage_managed_getKeys_unmanaged_about,
  shim as storage_managed_getKeys_unmanaged_shim,
} from "../../../src/shims/storage/managed.getKeys-unmanaged.js";
import {
  about as storage_onChanged_unchanged_about,
  shim as storage_onChanged_unchanged_shim,
} from "../../../src/shims/storage/onChanged-unchanged.js";
import {
  about as storage_session_onChanged_unchanged_about,
  shim as storage_session_onChanged_unchanged_shim,
} from "../../../src/shims/storage/session.onChanged-unchanged.js";
import {
  about as storage_session_QUOTA_BYTES_about,
  shim as storage_session_QUOTA_BYTES_shim,
} from "../../../src/shims/storage/session.QUOTA_BYTES.js";
import {
  about as storage_sync_MAX_ITEMS_about,
  shim as storage_sync_MAX_ITEMS_shim,
} from "../../../src/shims/storage/sync.MAX_ITEMS.js";
import {
  about as storage_sync_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE_about,
  shim as storage_sync_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE_shim,
} from "../../../src/shims/storage/sync.MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE.js";
import {
  about as storage_sync_MAX_WRITE_OPERATIONS_PER_HOUR_about,
  shim as storage_sync_MAX_WRITE_OPERATIONS_PER_HOUR_shim,
} from "../../../src/shims/storage/sync.MAX_WRITE_OPERATIONS_PER_HOUR.js";
import {
  about as storage_sync_MAX_WRITE_OPERATIONS_PER_MINUTE_about,
  shim as storage_sync_MAX_WRITE_OPERATIONS_PER_MINUTE_shim,
} from "../../../src/shims/storage/sync.MAX_WRITE_OPERATIONS_PER_MINUTE.js";
import {
  about as storage_sync_onChanged_unchanged_about,
  shim as storage_sync_onChanged_unchanged_shim,
} from "../../../src/shims/storage/sync.onChanged-unchanged.js";
import {
  about as storage_sync_QUOTA_BYTES_about,
  shim as storage_sync_QUOTA_BYTES_shim,
} from "../../../src/shims/storage/sync.QUOTA_BYTES.js";
import {
  about as storage_sync_QUOTA_BYTES_PER_ITEM_about,
  shim as storage_sync_QUOTA_BYTES_PER_ITEM_shim,
} from "../../../src/shims/storage/sync.QUOTA_BYTES_PER_ITEM.js";
import {
  about as tabs_create_options_about,
  shim as tabs_create_options_shim,
} from "../../../src/shims/tabs/create-options.js";
import {
  about as tabs_discard_answer_about,
  shim as tabs_discard_answer_shim,
} from "../../../src/shims/tabs/discard-answer.js";
import {
  about as tabs_duplicate_properties_about,
  shim as tabs_duplicate_properties_shim,
} from "../../../src/shims/tabs/duplicate-properties.js";
import {
  about as tabs_MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND_about,
  shim as tabs_MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND_shim,
} from "../../../src/shims/tabs/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND.js";
import { about as tabs_move_answer_about, shim as tabs_move_answer_shim } from "../../../src/shims/tabs/move-answer.js";
import {
  about as tabs_onUpdated_filter_about,
  shim as tabs_onUpdated_filter_shim,
} from "../../../src/shims/tabs/onUpdated-filter.js";
import {
  about as tabs_query_options_about,
  shim as tabs_query_options_shim,
} from "../../../src/shims/tabs/query-options.js";
import {
  about as tabs_SPLIT_VIEW_ID_NONE_about,
  shim as tabs_SPLIT_VIEW_ID_NONE_shim,
} from "../../../src/shims/tabs/SPLIT_VIEW_ID_NONE.js";
import {
  about as tabs_TAB_INDEX_NONE_about,
  shim as tabs_TAB_INDEX_NONE_shim,
} from "../../../src/shims/tabs/TAB_INDEX_NONE.js";
import { about as tabs_TabStatus_about, shim as tabs_TabStatus_shim } from "../../../src/shims/tabs/TabStatus.js";
import {
  about as tabs_update_options_about,
  shim as tabs_update_options_shim,
} from "../../../src/shims/tabs/update-options.js";
import { about as tabs_WindowType_about, shim as tabs_WindowType_shim } from "../../../src/shims/tabs/WindowType.js";
import {
  about as tabs_ZoomSettingsScope_about,
  shim as tabs_ZoomSettingsScope_shim,
} from "../../../src/shims/tabs/ZoomSettingsScope.js";
import {
  about as topSites_get_options_about,
  shim as topSites_get_options_shim,
} from "../../../src/shims/topSites/get-options.js";
import {
  about as webNavigation_getAllFrames_missing_about,
  shim as webNavigation_getAllFrames_missing_shim,
} from "../../../src/shims/webNavigation/getAllFrames-missing.js";
import {
  about as webNavigation_getFrame_missing_about,
  shim as webNavigation_getFrame_missing_shim,
} from "../../../src/shims/webNavigation/getFrame-missing.js";
import {
  about as webNavigation_onBeforeNavigate_filter_about,
  shim as webNavigation_onBeforeNavigate_filter_shim,
} from "../../../src/shims/webNavigation/onBeforeNavigate-filter.js";
import {
  about as webNavigation_onCommitted_filter_about,
  shim as webNavigation_onCommitted_filter_shim,
} from "../../../src/shims/webNavigation/onCommitted-filter.js";
import {
  about as webNavigation_onCompleted_filter_about,
  shim as webNavigation_onCompleted_filter_shim,
} from "../../../src/shims/webNavigation/onCompleted-filter.js";
import {
  about as webNavigation_onCreatedNavigationTarget_filter_about,
  shim as webNavigation_onCreatedNavigationTarget_filter_shim,
} from "../../../src/shims/webNavigation/onCreatedNavigationTarget-filter.js";
import {
  about as webNavigation_onDOMContentLoaded_filter_about,
  shim as webNavigation_onDOMContentLoaded_filter_shim,
} from "../../../src/shims/webNavigation/onDOMContentLoaded-filter.js";
import {
  about as webNavigation_onErrorOccurred_filter_about,
  shim as webNavigation_onErrorOccurred_filter_shim,
} from "../../../src/shims/webNavigation/onErrorOccurred-filter.js";
import {
  about as webNavigation_onHistoryStateUpdated_filter_about,
  shim as webNavigation_onHistoryStateUpdated_filter_shim,
} from "../../../src/shims/webNavigation/onHistoryStateUpdated-filter.js";
import {
  about as webNavigation_onReferenceFragmentUpdated_filter_about,
  shim as webNavigation_onReferenceFragmentUpdated_filter_shim,
} from "../../../src/shims/webNavigation/onReferenceFragmentUpdated-filter.js";
import {
  about as webRequest_IgnoredActionType_about,
  shim as webRequest_IgnoredActionType_shim,
} from "../../../src/shims/webRequest/IgnoredActionType.js";
import {
  about as webRequest_OnAuthRequiredOptions_about,
  shim as webRequest_OnAuthRequiredOptions_shim,
} from "../../../src/shims/webRequest/OnAuthRequiredOptions.js";
import {
  about as webRequest_OnBeforeRedirectOptions_about,
  shim as webRequest_OnBeforeRedirectOptions_shim,
} from "../../../src/shims/webRequest/OnBeforeRedirectOptions.js";
import {
  about as webRequest_OnBeforeRequestOptions_about,
  shim as webRequest_OnBeforeRequestOptions_shim,
} from "../../../src/shims/webRequest/OnBeforeRequestOptions.js";
import {
  about as webRequest_OnBeforeSendHeadersOptions_about,
  shim as webRequest_OnBeforeSendHeadersOptions_shim,
} from "../../../src/shims/webRequest/OnBeforeSendHeadersOptions.js";
import {
  about as webRequest_OnCompletedOptions_about,
  shim as webRequest_OnCompletedOptions_shim,
} from "../../../src/shims/webRequest/OnCompletedOptions.js";
import {
  about as webRequest_OnErrorOccurredOptions_about,
  shim as webRequest_OnErrorOccurredOptions_shim,
} from "../../../src/shims/webRequest/OnErrorOccurredOptions.js";
import {
  about as webRequest_OnHeadersReceivedOptions_about,
  shim as webRequest_OnHeadersReceivedOptions_shim,
} from "../../../src/shims/webRequest/OnHeadersReceivedOptions.js";
import {
  about as webRequest_OnResponseStartedOptions_about,
  shim as webRequest_OnResponseStartedOptions_shim,
} from "../../../src/shims/webRequest/OnResponseStartedOptions.js";
import {
  about as webRequest_OnSendHeadersOptions_about,
  shim as webRequest_OnSendHeadersOptions_shim,
} from "../../../src/shims/webRequest/OnSendHeadersOptions.js";
import {
  about as webRequest_onAuthRequired_extraInfoSpec_about,
  shim as webRequest_onAuthRequired_extraInfoSpec_shim,
} from "../../../src/shims/webRequest/onAuthRequired-extraInfoSpec.js";
import {
  about as webRequest_onAuthRequired_filter_about,
  shim as webRequest_onAuthRequired_filter_shim,
} from "../../../src/shims/webRequest/onAuthRequired-filter.js";
import {
  about as webRequest_onBeforeRedirect_extraInfoSpec_about,
  shim as webRequest_onBeforeRedirect_extraInfoSpec_shim,
} from "../../../src/shims/webRequest/onBeforeRedirect-extraInfoSpec.js";
import {
  about as webRequest_onBeforeRedirect_filter_about,
  shim as webRequest_onBeforeRedirect_filter_shim,
} from "../../../src/shims/webRequest/onBeforeRedirect-filter.js";
import {
  about as webRequest_onBeforeRequest_extraInfoSpec_about,
  shim as webRequest_onBeforeRequest_extraInfoSpec_shim,
} from "../../../src/shims/webRequest/onBeforeRequest-extraInfoSpec.js";
import {
  about as webRequest_onBeforeRequest_filter_about,
  shim as webRequest_onBeforeRequest_filter_shim,
} from "../../../src/shims/webRequest/onBeforeRequest-filter.js";
import {
  about as webRequest_onBeforeSendHeaders_extraInfoSpec_about,
  shim as webRequest_onBeforeSendHeaders_extraInfoSpec_shim,
} from "../../../src/shims/webRequest/onBeforeSendHeaders-extraInfoSpec.js";
import {
  about as webRequest_onBeforeSendHeaders_filter_about,
  shim as webRequest_onBeforeSendHeaders_filter_shim,
} from "../../../src/shims/webRequest/onBeforeSendHeaders-filter.js";
import {
  about as webRequest_onCompleted_extraInfoSpec_about,
  shim as webRequest_onCompleted_extraInfoSpec_shim,
} from "../../../src/shims/webRequest/onCompleted-extraInfoSpec.js";
import {
  about as webRequest_onCompleted_filter_about,
  shim as webRequest_onCompleted_filter_shim,
} from "../../../src/shims/webRequest/onCompleted-filter.js";
import {
  about as webRequest_onErrorOccurred_extraInfoSpec_about,
  shim as webRequest_onErrorOccurred_extraInfoSpec_shim,
} from "../../../src/shims/webRequest/onErrorOccurred-extraInfoSpec.js";
import {
  about as webRequest_onErrorOccurred_filter_about,
  shim as webRequest_onErrorOccurred_filter_shim,
} from "../../../src/shims/webRequest/onErrorOccurred-filter.js";
import {
  about as webRequest_onHeadersReceived_extraInfoSpec_about,
  shim as webRequest_onHeadersReceived_extraInfoSpec_shim,
} from "../../../src/shims/webRequest/onHeadersReceived-extraInfoSpec.js";
import {
  about as webRequest_onHeadersReceived_filter_about,
  shim as webRequest_onHeadersReceived_filter_shim,
} from "../../../src/shims/webRequest/onHeadersReceived-filter.js";
import {
  about as webRequest_onResponseStarted_extraInfoSpec_about,
  shim as webRequest_onResponseStarted_extraInfoSpec_shim,
} from "../../../src/shims/webRequest/onResponseStarted-extraInfoSpec.js";
import {
  about as webRequest_onResponseStarted_filter_about,
  shim as webRequest_onResponseStarted_filter_shim,
} from "../../../src/shims/webRequest/onResponseStarted-filter.js";
import {
  about as webRequest_onSendHeaders_extraInfoSpec_about,
  shim as webRequest_onSendHeaders_extraInfoSpec_shim,
} from "../../../src/shims/webRequest/onSendHeaders-extraInfoSpec.js";
import {
  about as webRequest_onSendHeaders_filter_about,
  shim as webRequest_onSendHeaders_filter_shim,
} from "../../../src/shims/webRequest/onSendHeaders-filter.js";
import {
  about as windows_CreateType_about,
  shim as windows_CreateType_shim,
} from "../../../src/shims/windows/CreateType.js";
import {
  about as windows_create_options_about,
  shim as windows_create_options_shim,
} from "../../../src/shims/windows/create-options.js";
import {
  about as windows_create_pages_about,
  shim as windows_create_pages_shim,
} from "../../../src/shims/windows/create-pages.js";
import {
  about as windows_get_options_about,
  shim as windows_get_options_shim,
} from "../../../src/shims/windows/get-options.js";
import {
  about as windows_getAll_options_about,
  shim as windows_getAll_options_shim,
} from "../../../src/shims/windows/getAll-options.js";
import {
  about as windows_getCurrent_options_about,
  shim as windows_getCurrent_options_shim,
} from "../../../src/shims/windows/getCurrent-options.js";
import {
  about as windows_getLastFocused_options_about,
  shim as windows_getLastFocused_options_shim,
} from "../../../src/shims/windows/getLastFocused-options.js";
import {
  about as windows_onCreated_filter_about,
  shim as windows_onCreated_filter_shim,
} from "../../../src/shims/windows/onCreated-filter.js";
import {
  about as windows_onFocusChanged_filter_about,
  shim as windows_onFocusChanged_filter_shim,
} from "../../../src/shims/windows/onFocusChanged-filter.js";
import {
  about as windows_onRemoved_filter_about,
  shim as windows_onRemoved_filter_shim,
} from "../../../src/shims/windows/onRemoved-filter.js";
import {
  about as windows_update_options_about,
  shim as windows_update_options_shim,
} from "../../../src/shims/windows/update-options.js";
import {
  about as windows_WindowState_about,
  shim as windows_WindowState_shim,
} from "../../../src/shims/windows/WindowState.js";
import {
  about as windows_WindowType_about,
  shim as windows_WindowType_shim,
} from "../../../src/shims/windows/WindowType.js";
import action_getBadgeBackgroundColor_window from "./action/getBadgeBackgroundColor-window.js";
import action_getBadgeText_window from "./action/getBadgeText-window.js";
import action_getBadgeTextColor_window from "./action/getBadgeTextColor-window.js";
import action_getPopup_window from "./action/getPopup-window.js";
import action_getTitle_window from "./action/getTitle-window.js";
import action_isEnabled_details from "./action/isEnabled-details.js";
import action_openPopup_failure from "./action/openPopup-failure.js";
import action_setBadgeBackgroundColor_navigation from "./action/setBadgeBackgroundColor-navigation.js";
import action_setBadgeBackgroundColor_reset from "./action/setBadgeBackgroundColor-reset.js";
import action_setBadgeBackgroundColor_window from "./action/setBadgeBackgroundColor-window.js";
import action_setBadgeText_length from "./action/setBadgeText-length.js";
import action_setBadgeText_navigation from "./action/setBadgeText-navigation.js";
import action_setBadgeText_options from "./action/setBadgeText-options.js";
import action_setBadgeText_window from "./action/setBadgeText-window.js";
import action_setBadgeTextColor_navigation from "./action/setBadgeTextColor-navigation.js";
import action_setBadgeTextColor_reset from "./action/setBadgeTextColor-reset.js";
import action_setBadgeTextColor_window from "./action/setBadgeTextColor-window.js";
import action_setIcon_navigation from "./action/setIcon-navigation.js";
import action_setIcon_reset from "./action/setIcon-reset.js";
import action_setIcon_window from "./action/setIcon-window.js";
import action_setPopup_navigation from "./action/setPopup-navigation.js";
import action_setPopup_reset from "./action/setPopup-reset.js";
import action_setPopup_window from "./action/setPopup-window.js";
import action_setTitle_navigation from "./action/setTitle-navigation.js";
import action_setTitle_reset from "./action/setTitle-reset.js";
import action_setTitle_window from "./action/setTitle-window.js";
import alarms_create_options from "./alarms/create-options.js";
import alarms_get_shape from "./alarms/get-shape.js";
import alarms_getAll_shape from "./alarms/getAll-shape.js";
import alarms_onAlarm_shape from "./alarms/onAlarm-shape.js";
import bookmarks_create_root from "./bookmarks/create-root.js";
import bookmarks_FolderType from "./bookmarks/FolderType.js";
import bookmarks_get_root from "./bookmarks/get-root.js";
import bookmarks_getChildren_root from "./bookmarks/getChildren-root.js";
import bookmarks_getSubTree_root from "./bookmarks/getSubTree-root.js";
import bookmarks_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE from "./bookmarks/MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE.js";
import bookmarks_MAX_WRITE_OPERATIONS_PER_HOUR from "./bookmarks/MAX_WRITE_OPERATIONS_PER_HOUR.js";
import bookmarks_move_root from "./bookmarks/move-root.js";
import bookmarks_ROOT_NODE_ID from "./bookmarks/ROOT_NODE_ID.js";
import browsingData_remove_options from "./browsingData/remove-options.js";
import browsingData_removeCache_options from "./browsingData/removeCache-options.js";
import browsingData_removeCookies_options from "./browsingData/removeCookies-options.js";
import browsingData_removeLocalStorage_options from "./browsingData/removeLocalStorage-options.js";
import clipboard_ImageType from "./clipboard/ImageType.js";
import commands_getAll_description from "./commands/getAll-description.js";
import commands_onCommand_panel from "./commands/onCommand-panel.js";
import contextMenus_ACTION_MENU_TOP_LEVEL_LIMIT from "./contextMenus/ACTION_MENU_TOP_LEVEL_LIMIT.js";
import contextMenus_ContextType from "./contextMenus/ContextType.js";
import contextMenus_create from "./contextMenus/create.js";
import contextMenus_create_options from "./contextMenus/create-options.js";
import contextMenus_ItemType from "./contextMenus/ItemType.js";
import contextMenus_onClicked from "./contextMenus/onClicked.js";
import contextMenus_remove from "./contextMenus/remove.js";
import contextMenus_removeAll from "./contextMenus/removeAll.js";
import contextMenus_update from "./contextMenus/update.js";
import contextMenus_update_options from "./contextMenus/update-options.js";
import type { Contract } from "./contract.js";
import cookies_get_options from "./cookies/get-options.js";
import cookies_getAll_options from "./cookies/getAll-options.js";
import cookies_remove_options from "./cookies/remove-options.js";
import cookies_set_options from "./cookies/set-options.js";
import declarativeNetRequest_DomainType from "./declarativeNetRequest/DomainType.js";
import declarativeNetRequest_HeaderOperation from "./declarativeNetRequest/HeaderOperation.js";
import declarativeNetRequest_MAX_NUMBER_OF_DISABLED_STATIC_RULES from "./declarativeNetRequest/MAX_NUMBER_OF_DISABLED_STATIC_RULES.js";
import declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES from "./declarativeNetRequest/MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES.js";
import declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_SESSION_RULES from "./declarativeNetRequest/MAX_NUMBER_OF_UNSAFE_SESSION_RULES.js";
import declarativeNetRequest_RequestMethod from "./declarativeNetRequest/RequestMethod.js";
import declarativeNetRequest_ResourceType from "./declarativeNetRequest/ResourceType.js";
import declarativeNetRequest_RuleActionType from "./declarativeNetRequest/RuleActionType.js";
import declarativeNetRequest_RuleConditionKeys from "./declarativeNetRequest/RuleConditionKeys.js";
import declarativeNetRequest_UnsupportedRegexReason from "./declarativeNetRequest/UnsupportedRegexReason.js";
import declarativeNetRequest_updateDynamicRules_options from "./declarativeNetRequest/updateDynamicRules-options.js";
import declarativeNetRequest_updateSessionRules_options from "./declarativeNetRequest/updateSessionRules-options.js";
import downloads_DangerType from "./downloads/DangerType.js";
import downloads_download_options from "./downloads/download-options.js";
import downloads_erase_query from "./downloads/erase-query.js";
import downloads_HttpMethod from "./downloads/HttpMethod.js";
import downloads_InterruptReason from "./downloads/InterruptReason.js";
import downloads_search_query from "./downloads/search-query.js";
import history_addUrl_options from "./history/addUrl-options.js";
import i18n_getMessage_substitutions from "./i18n/getMessage-substitutions.js";
import identity_AccountStatus from "./identity/AccountStatus.js";
import idle_IdleState from "./idle/IdleState.js";
import management_ExtensionType from "./management/ExtensionType.js";
import management_get_missing from "./management/get-missing.js";
import management_getAll_theme from "./management/getAll-theme.js";
import management_LaunchType from "./management/LaunchType.js";
import menus_ACTION_MENU_TOP_LEVEL_LIMIT from "./menus/ACTION_MENU_TOP_LEVEL_LIMIT.js";
import menus_ContextType from "./menus/ContextType.js";
import menus_create from "./menus/create.js";
import menus_ItemType from "./menus/ItemType.js";
import menus_onClicked from "./menus/onClicked.js";
import menus_remove from "./menus/remove.js";
import menus_removeAll from "./menus/removeAll.js";
import menus_update from "./menus/update.js";
import notifications_clear_byUser from "./notifications/clear-byUser.js";
import notifications_create_options from "./notifications/create-options.js";
import notifications_onClosed_byUser from "./notifications/onClosed-byUser.js";
import notifications_update from "./notifications/update.js";
import offscreen_closeDocument from "./offscreen/closeDocument.js";
import offscreen_createDocument from "./offscreen/createDocument.js";
import offscreen_hasDocument from "./offscreen/hasDocument.js";
import offscreen_Reason from "./offscreen/Reason.js";
import omnibox_OnInputEnteredDisposition from "./omnibox/OnInputEnteredDisposition.js";
import omnibox_onInputChanged_markup from "./omnibox/onInputChanged-markup.js";
import omnibox_setDefaultSuggestion_markup from "./omnibox/setDefaultSuggestion-markup.js";
import permissions_contains_names from "./permissions/contains-names.js";
import permissions_getAll_names from "./permissions/getAll-names.js";
import permissions_remove_names from "./permissions/remove-names.js";
import permissions_request_names from "./permissions/request-names.js";
import privacy_AutofillBlockedType from "./privacy/AutofillBlockedType.js";
import privacy_IPHandlingPolicy from "./privacy/IPHandlingPolicy.js";
import privacy_network_IPHandlingPolicy from "./privacy/network.IPHandlingPolicy.js";
import privacy_websites_TrackingProtectionModeOption from "./privacy/websites.TrackingProtectionModeOption.js";
import runtime_ContextType from "./runtime/ContextType.js";
import runtime_connect_disconnectReason from "./runtime/connect-disconnectReason.js";
import runtime_connectNative_disconnectReason from "./runtime/connectNative-disconnectReason.js";
import runtime_dynamicId from "./runtime/dynamicId.js";
import runtime_getBackgroundPage from "./runtime/getBackgroundPage.js";
import runtime_getBrowserInfo from "./runtime/getBrowserInfo.js";
import runtime_getContexts from "./runtime/getContexts.js";
import runtime_getContexts_values from "./runtime/getContexts-values.js";
import runtime_getDocumentId from "./runtime/getDocumentId.js";
import runtime_getFrameId from "./runtime/getFrameId.js";
import runtime_getManifest_values from "./runtime/getManifest-values.js";
import runtime_getPackageDirectoryEntry from "./runtime/getPackageDirectoryEntry.js";
import runtime_getPlatformInfo_values from "./runtime/getPlatformInfo-values.js";
import runtime_getVersion from "./runtime/getVersion.js";
import runtime_lastError_undefined from "./runtime/lastError-undefined.js";
import runtime_OnInstalledReason from "./runtime/OnInstalledReason.js";
import runtime_OnPerformanceWarningCategory from "./runtime/OnPerformanceWarningCategory.js";
import runtime_OnPerformanceWarningSeverity from "./runtime/OnPerformanceWarningSeverity.js";
import runtime_onBrowserUpdateAvailable from "./runtime/onBrowserUpdateAvailable.js";
import runtime_onConnect_disconnectReason from "./runtime/onConnect-disconnectReason.js";
import runtime_onConnect_sender from "./runtime/onConnect-sender.js";
import runtime_onConnectExternal_disconnectReason from "./runtime/onConnectExternal-disconnectReason.js";
import runtime_onConnectExternal_sender from "./runtime/onConnectExternal-sender.js";
import runtime_onConnectNative from "./runtime/onConnectNative.js";
import runtime_onEnabled from "./runtime/onEnabled.js";
import runtime_onInstalled_reason from "./runtime/onInstalled-reason.js";
import runtime_onMessage_firstAnswer from "./runtime/onMessage-firstAnswer.js";
import runtime_onMessage_promiseReply from "./runtime/onMessage-promiseReply.js";
import runtime_onMessage_sender from "./runtime/onMessage-sender.js";
import runtime_onMessageExternal_firstAnswer from "./runtime/onMessageExternal-firstAnswer.js";
import runtime_onMessageExternal_promiseReply from "./runtime/onMessageExternal-promiseReply.js";
import runtime_onMessageExternal_sender from "./runtime/onMessageExternal-sender.js";
import runtime_onPerformanceWarning from "./runtime/onPerformanceWarning.js";
import runtime_onPerformanceWarning_hasListeners from "./runtime/onPerformanceWarning-hasListeners.js";
import runtime_onRestartRequired from "./runtime/onRestartRequired.js";
import runtime_onStartup_hasListeners from "./runtime/onStartup-hasListeners.js";
import runtime_onSuspend_hasListeners from "./runtime/onSuspend-hasListeners.js";
import runtime_onSuspendCanceled_hasListeners from "./runtime/onSuspendCanceled-hasListeners.js";
import runtime_onUpdateAvailable_pending from "./runtime/onUpdateAvailable-pending.js";
import runtime_openOptionsPage_optionsPage from "./runtime/openOptionsPage-optionsPage.js";
import runtime_PlatformArch from "./runtime/PlatformArch.js";
import runtime_PlatformNaclArch from "./runtime/PlatformNaclArch.js";
import runtime_PlatformOs from "./runtime/PlatformOs.js";
import runtime_requestUpdateCheck from "./runtime/requestUpdateCheck.js";
import runtime_restart from "./runtime/restart.js";
import runtime_restartAfterDelay from "./runtime/restartAfterDelay.js";
import runtime_sendMessage_options from "./runtime/sendMessage-options.js";
import runtime_sendMessage_promiseReply from "./runtime/sendMessage-promiseReply.js";
import runtime_setUninstallURL_optional from "./runtime/setUninstallURL-optional.js";
import scripting_executeScript_options from "./scripting/executeScript-options.js";
import scripting_executeScript_result from "./scripting/executeScript-result.js";
import scripting_registerContentScripts_options from "./scripting/registerContentScripts-options.js";
import scripting_StyleOrigin from "./scripting/StyleOrigin.js";
import scripting_updateContentScripts_options from "./scripting/updateContentScripts-options.js";
import sessions_getRecentlyClosed from "./sessions/getRecentlyClosed.js";
import sessions_MAX_SESSION_RESULTS from "./sessions/MAX_SESSION_RESULTS.js";
import sessions_onChanged from "./sessions/onChanged.js";
import sessions_restore from "./sessions/restore.js";
import sidePanel_close from "./sidePanel/close.js";
import sidePanel_getLayout from "./sidePanel/getLayout.js";
import sidePanel_getOptions from "./sidePanel/getOptions.js";
import sidePanel_getPanelBehavior from "./sidePanel/getPanelBehavior.js";
import sidePanel_onClosed from "./sidePanel/onClosed.js";
import sidePanel_onOpened from "./sidePanel/onOpened.js";
import sidePanel_open from "./sidePanel/open.js";
import sidePanel_Side from "./sidePanel/Side.js";
import sidePanel_setOptions from "./sidePanel/setOptions.js";
import sidePanel_setPanelBehavior from "./sidePanel/setPanelBehavior.js";
import storage_AccessLevel from "./storage/AccessLevel.js";
import storage_local_onChanged_unchanged from "./storage/local.onChanged-unchanged.js";
import storage_local_QUOTA_BYTES from "./storage/local.QUOTA_BYTES.js";
import storage_managed_get_unmanaged from "./storage/managed.get-unmanaged.js";
import storage_managed_getKeys_unmanaged from "./storage/managed.getKeys-unmanaged.js";
import storage_onChanged_unchanged from "./storage/onChanged-unchanged.js";
import storage_session_onChanged_unchanged from "./storage/session.onChanged-unchanged.js";
import storage_session_QUOTA_BYTES from "./storage/session.QUOTA_BYTES.js";
import storage_sync_MAX_ITEMS from "./storage/sync.MAX_ITEMS.js";
import storage_sync_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE from "./storage/sync.MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE.js";
import storage_sync_MAX_WRITE_OPERATIONS_PER_HOUR from "./storage/sync.MAX_WRITE_OPERATIONS_PER_HOUR.js";
import storage_sync_MAX_WRITE_OPERATIONS_PER_MINUTE from "./storage/sync.MAX_WRITE_OPERATIONS_PER_MINUTE.js";
import storage_sync_onChanged_unchanged from "./storage/sync.onChanged-unchanged.js";
import storage_sync_QUOTA_BYTES from "./storage/sync.QUOTA_BYTES.js";
import storage_sync_QUOTA_BYTES_PER_ITEM from "./storage/sync.QUOTA_BYTES_PER_ITEM.js";
import tabs_create_options from "./tabs/create-options.js";
import tabs_discard_answer from "./tabs/discard-answer.js";
import tabs_duplicate_properties from "./tabs/duplicate-properties.js";
import tabs_MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND from "./tabs/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND.js";
import tabs_move_answer from "./tabs/move-answer.js";
import tabs_onUpdated_filter from "./tabs/onUpdated-filter.js";
import tabs_query_options from "./tabs/query-options.js";
import tabs_SPLIT_VIEW_ID_NONE from "./tabs/SPLIT_VIEW_ID_NONE.js";
import tabs_TAB_INDEX_NONE from "./tabs/TAB_INDEX_NONE.js";
import tabs_TabStatus from "./tabs/TabStatus.js";
import tabs_update_options from "./tabs/update-options.js";
import tabs_WindowType from "./tabs/WindowType.js";
import tabs_ZoomSettingsScope from "./tabs/ZoomSettingsScope.js";
import topSites_get_options from "./topSites/get-options.js";
import webNavigation_getAllFrames_missing from "./webNavigation/getAllFrames-missing.js";
import webNavigation_getFrame_missing from "./webNavigation/getFrame-missing.js";
import webNavigation_onBeforeNavigate_filter from "./webNavigation/onBeforeNavigate-filter.js";
import webNavigation_onCommitted_filter from "./webNavigation/onCommitted-filter.js";
import webNavigation_onCompleted_filter from "./webNavigation/onCompleted-filter.js";
import webNavigation_onCreatedNavigationTarget_filter from "./webNavigation/onCreatedNavigationTarget-filter.js";
import webNavigation_onDOMContentLoaded_filter from "./webNavigation/onDOMContentLoaded-filter.js";
import webNavigation_onErrorOccurred_filter from "./webNavigation/onErrorOccurred-filter.js";
import webNavigation_onHistoryStateUpdated_filter from "./webNavigation/onHistoryStateUpdated-filter.js";
import webNavigation_onReferenceFragmentUpdated_filter from "./webNavigation/onReferenceFragmentUpdated-filter.js";
import webRequest_IgnoredActionType from "./webRequest/IgnoredActionType.js";
import webRequest_OnAuthRequiredOptions from "./webRequest/OnAuthRequiredOptions.js";
import webRequest_OnBeforeRedirectOptions from "./webRequest/OnBeforeRedirectOptions.js";
import webRequest_OnBeforeRequestOptions from "./webRequest/OnBeforeRequestOptions.js";
import webRequest_OnBeforeSendHeadersOptions from "./webRequest/OnBeforeSendHeadersOptions.js";
import webRequest_OnCompletedOptions from "./webRequest/OnCompletedOptions.js";
import webRequest_OnErrorOccurredOptions from "./webRequest/OnErrorOccurredOptions.js";
import webRequest_OnHeadersReceivedOptions from "./webRequest/OnHeadersReceivedOptions.js";
import webRequest_OnResponseStartedOptions from "./webRequest/OnResponseStartedOptions.js";
import webRequest_OnSendHeadersOptions from "./webRequest/OnSendHeadersOptions.js";
import webRequest_onAuthRequired_extraInfoSpec from "./webRequest/onAuthRequired-extraInfoSpec.js";
import webRequest_onAuthRequired_filter from "./webRequest/onAuthRequired-filter.js";
import webRequest_onBeforeRedirect_extraInfoSpec from "./webRequest/onBeforeRedirect-extraInfoSpec.js";
import webRequest_onBeforeRedirect_filter from "./webRequest/onBeforeRedirect-filter.js";
import webRequest_onBeforeRequest_extraInfoSpec from "./webRequest/onBeforeRequest-extraInfoSpec.js";
import webRequest_onBeforeRequest_filter from "./webRequest/onBeforeRequest-filter.js";
import webRequest_onBeforeSendHeaders_extraInfoSpec from "./webRequest/onBeforeSendHeaders-extraInfoSpec.js";
import webRequest_onBeforeSendHeaders_filter from "./webRequest/onBeforeSendHeaders-filter.js";
import webRequest_onCompleted_extraInfoSpec from "./webRequest/onCompleted-extraInfoSpec.js";
import webRequest_onCompleted_filter from "./webRequest/onCompleted-filter.js";
import webRequest_onErrorOccurred_extraInfoSpec from "./webRequest/onErrorOccurred-extraInfoSpec.js";
import webRequest_onErrorOccurred_filter from "./webRequest/onErrorOccurred-filter.js";
import webRequest_onHeadersReceived_extraInfoSpec from "./webRequest/onHeadersReceived-extraInfoSpec.js";
import webRequest_onHeadersReceived_filter from "./webRequest/onHeadersReceived-filter.js";
import webRequest_onResponseStarted_extraInfoSpec from "./webRequest/onResponseStarted-extraInfoSpec.js";
import webRequest_onResponseStarted_filter from "./webRequest/onResponseStarted-filter.js";
import webRequest_onSendHeaders_extraInfoSpec from "./webRequest/onSendHeaders-extraInfoSpec.js";
import webRequest_onSendHeaders_filter from "./webRequest/onSendHeaders-filter.js";
import windows_CreateType from "./windows/CreateType.js";
import windows_create_options from "./windows/create-options.js";
import windows_create_pages from "./windows/create-pages.js";
import windows_get_options from "./windows/get-options.js";
import windows_getAll_options from "./windows/getAll-options.js";
import windows_getCurrent_options from "./windows/getCurrent-options.js";
import windows_getLastFocused_options from "./windows/getLastFocused-options.js";
import windows_onCreated_filter from "./windows/onCreated-filter.js";
import windows_onFocusChanged_filter from "./windows/onFocusChanged-filter.js";
import windows_onRemoved_filter from "./windows/onRemoved-filter.js";
import windows_update_options from "./windows/update-options.js";
import windows_WindowState from "./windows/WindowState.js";
import windows_WindowType from "./windows/WindowType.js";

export const CONTRACTS: readonly { contract: Contract; shim: Shim; about: About }[] = [
  {
    contract: action_getBadgeBackgroundColor_window,
    shim: action_getBadgeBackgroundColor_window_shim,
    about: action_getBadgeBackgroundColor_window_about,
  },
  {
    contract: action_getBadgeText_window,
    shim: action_getBadgeText_window_shim,
    about: action_getBadgeText_window_about,
  },
  {
    contract: action_getBadgeTextColor_window,
    shim: action_getBadgeTextColor_window_shim,
    about: action_getBadgeTextColor_window_about,
  },
  { contract: action_getPopup_window, shim: action_getPopup_window_shim, about: action_getPopup_window_about },
  { contract: action_getTitle_window, shim: action_getTitle_window_shim, about: action_getTitle_window_about },
  { contract: action_isEnabled_details, shim: action_isEnabled_details_shim, about: action_isEnabled_details_about },
  { contract: action_openPopup_failure, shim: action_openPopup_failure_shim, about: action_openPopup_failure_about },
  {
    contract: action_setBadgeBackgroundColor_navigation,
    shim: action_setBadgeBackgroundColor_navigation_shim,
    about: action_setBadgeBackgroundColor_navigation_about,
  },
  {
    contract: action_setBadgeBackgroundColor_reset,
    shim: action_setBadgeBackgroundColor_reset_shim,
    about: action_setBadgeBackgroundColor_reset_about,
  },
  {
    contract: action_setBadgeBackgroundColor_window,
    shim: action_setBadgeBackgroundColor_window_shim,
    about: action_setBadgeBackgroundColor_window_about,
  },
  {
    contract: action_setBadgeText_length,
    shim: action_setBadgeText_length_shim,
    about: action_setBadgeText_length_about,
  },
  {
    contract: action_setBadgeText_navigation,
    shim: action_setBadgeText_navigation_shim,
    about: action_setBadgeText_navigation_about,
  },
  {
    contract: action_setBadgeText_options,
    shim: action_setBadgeText_options_shim,
    about: action_setBadgeText_options_about,
  },
  {
    contract: action_setBadgeText_window,
    shim: action_setBadgeText_window_shim,
    about: action_setBadgeText_window_about,
  },
  {
    contract: action_setBadgeTextColor_navigation,
    shim: action_setBadgeTextColor_navigation_shim,
    about: action_setBadgeTextColor_navigation_about,
  },
  {
    contract: action_setBadgeTextColor_reset,
    shim: action_setBadgeTextColor_reset_shim,
    about: action_setBadgeTextColor_reset_about,
  },
  {
    contract: action_setBadgeTextColor_window,
    shim: action_setBadgeTextColor_window_shim,
    about: action_setBadgeTextColor_window_about,
  },
  { contract: action_setIcon_navigation, shim: action_setIcon_navigation_shim, about: action_setIcon_navigation_about },
  { contract: action_setIcon_reset, shim: action_setIcon_reset_shim, about: action_setIcon_reset_about },
  { contract: action_setIcon_window, shim: action_setIcon_window_shim, about: action_setIcon_window_about },
  {
    contract: action_setPopup_navigation,
    shim: action_setPopup_navigation_shim,
    about: action_setPopup_navigation_about,
  },
  { contract: action_setPopup_reset, shim: action_setPopup_reset_shim, about: action_setPopup_reset_about },
  { contract: action_setPopup_window, shim: action_setPopup_window_shim, about: action_setPopup_window_about },
  {
    contract: action_setTitle_navigation,
    shim: action_setTitle_navigation_shim,
    about: action_setTitle_navigation_about,
  },
  { contract: action_setTitle_reset, shim: action_setTitle_reset_shim, about: action_setTitle_reset_about },
  { contract: action_setTitle_window, shim: action_setTitle_window_shim, about: action_setTitle_window_about },
  { contract: alarms_create_options, shim: alarms_create_options_shim, about: alarms_create_options_about },
  { contract: alarms_get_shape, shim: alarms_get_shape_shim, about: alarms_get_shape_about },
  { contract: alarms_getAll_shape, shim: alarms_getAll_shape_shim, about: alarms_getAll_shape_about },
  { contract: alarms_onAlarm_shape, shim: alarms_onAlarm_shape_shim, about: alarms_onAlarm_shape_about },
  { contract: bookmarks_FolderType, shim: bookmarks_FolderType_shim, about: bookmarks_FolderType_about },
  {
    contract: bookmarks_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE,
    shim: bookmarks_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE_shim,
    about: bookmarks_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE_about,
  },
  {
    contract: bookmarks_MAX_WRITE_OPERATIONS_PER_HOUR,
    shim: bookmarks_MAX_WRITE_OPERATIONS_PER_HOUR_shim,
    about: bookmarks_MAX_WRITE_OPERATIONS_PER_HOUR_about,
  },
  { contract: bookmarks_ROOT_NODE_ID, shim: bookmarks_ROOT_NODE_ID_shim, about: bookmarks_ROOT_NODE_ID_about },
  { contract: bookmarks_create_root, shim: bookmarks_create_root_shim, about: bookmarks_create_root_about },
  { contract: bookmarks_get_root, shim: bookmarks_get_root_shim, about: bookmarks_get_root_about },
  {
    contract: bookmarks_getChildren_root,
    shim: bookmarks_getChildren_root_shim,
    about: bookmarks_getChildren_root_about,
  },
  { contract: bookmarks_getSubTree_root, shim: bookmarks_getSubTree_root_shim, about: bookmarks_getSubTree_root_about },
  { contract: bookmarks_move_root, shim: bookmarks_move_root_shim, about: bookmarks_move_root_about },
  {
    contract: browsingData_remove_options,
    shim: browsingData_remove_options_shim,
    about: browsingData_remove_options_about,
  },
  {
    contract: browsingData_removeCache_options,
    shim: browsingData_removeCache_options_shim,
    about: browsingData_removeCache_options_about,
  },
  {
    contract: browsingData_removeCookies_options,
    shim: browsingData_removeCookies_options_shim,
    about: browsingData_removeCookies_options_about,
  },
  {
    contract: browsingData_removeLocalStorage_options,
    shim: browsingData_removeLocalStorage_options_shim,
    about: browsingData_removeLocalStorage_options_about,
  },
  { contract: clipboard_ImageType, shim: clipboard_ImageType_shim, about: clipboard_ImageType_about },
  {
    contract: commands_getAll_description,
    shim: commands_getAll_description_shim,
    about: commands_getAll_description_about,
  },
  { contract: commands_onCommand_panel, shim: commands_onCommand_panel_shim, about: commands_onCommand_panel_about },
  {
    contract: contextMenus_ACTION_MENU_TOP_LEVEL_LIMIT,
    shim: contextMenus_ACTION_MENU_TOP_LEVEL_LIMIT_shim,
    about: contextMenus_ACTION_MENU_TOP_LEVEL_LIMIT_about,
  },
  { contract: contextMenus_ContextType, shim: contextMenus_ContextType_shim, about: contextMenus_ContextType_about },
  { contract: contextMenus_ItemType, shim: contextMenus_ItemType_shim, about: contextMenus_ItemType_about },
  { contract: contextMenus_create, shim: contextMenus_create_shim, about: contextMenus_create_about },
  {
    contract: contextMenus_create_options,
    shim: contextMenus_create_options_shim,
    about: contextMenus_create_options_about,
  },
  { contract: contextMenus_onClicked, shim: contextMenus_onClicked_shim, about: contextMenus_onClicked_about },
  { contract: contextMenus_remove, shim: contextMenus_remove_shim, about: contextMenus_remove_about },
  { contract: contextMenus_removeAll, shim: contextMenus_removeAll_shim, about: contextMenus_removeAll_about },
  { contract: contextMenus_update, shim: contextMenus_update_shim, about: contextMenus_update_about },
  {
    contract: contextMenus_update_options,
    shim: contextMenus_update_options_shim,
    about: contextMenus_update_options_about,
  },
  { contract: cookies_get_options, shim: cookies_get_options_shim, about: cookies_get_options_about },
  { contract: cookies_getAll_options, shim: cookies_getAll_options_shim, about: cookies_getAll_options_about },
  { contract: cookies_remove_options, shim: cookies_remove_options_shim, about: cookies_remove_options_about },
  { contract: cookies_set_options, shim: cookies_set_options_shim, about: cookies_set_options_about },
  {
    contract: declarativeNetRequest_DomainType,
    shim: declarativeNetRequest_DomainType_shim,
    about: declarativeNetRequest_DomainType_about,
  },
  {
    contract: declarativeNetRequest_HeaderOperation,
    shim: declarativeNetRequest_HeaderOperation_shim,
    about: declarativeNetRequest_HeaderOperation_about,
  },
  {
    contract: declarativeNetRequest_MAX_NUMBER_OF_DISABLED_STATIC_RULES,
    shim: declarativeNetRequest_MAX_NUMBER_OF_DISABLED_STATIC_RULES_shim,
    about: declarativeNetRequest_MAX_NUMBER_OF_DISABLED_STATIC_RULES_about,
  },
  {
    contract: declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES,
    shim: declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES_shim,
    about: declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES_about,
  },
  {
    contract: declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_SESSION_RULES,
    shim: declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_SESSION_RULES_shim,
    about: declarativeNetRequest_MAX_NUMBER_OF_UNSAFE_SESSION_RULES_about,
  },
  {
    contract: declarativeNetRequest_RequestMethod,
    shim: declarativeNetRequest_RequestMethod_shim,
    about: declarativeNetRequest_RequestMethod_about,
  },
  {
    contract: declarativeNetRequest_ResourceType,
    shim: declarativeNetRequest_ResourceType_shim,
    about: declarativeNetRequest_ResourceType_about,
  },
  {
    contract: declarativeNetRequest_RuleActionType,
    shim: declarativeNetRequest_RuleActionType_shim,
    about: declarativeNetRequest_RuleActionType_about,
  },
  {
    contract: declarativeNetRequest_RuleConditionKeys,
    shim: declarativeNetRequest_RuleConditionKeys_shim,
    about: declarativeNetRequest_RuleConditionKeys_about,
  },
  {
    contract: declarativeNetRequest_UnsupportedRegexReason,
    shim: declarativeNetRequest_UnsupportedRegexReason_shim,
    about: declarativeNetRequest_UnsupportedRegexReason_about,
  },
  {
    contract: declarativeNetRequest_updateDynamicRules_options,
    shim: declarativeNetRequest_updateDynamicRules_options_shim,
    about: declarativeNetRequest_updateDynamicRules_options_about,
  },
  {
    contract: declarativeNetRequest_updateSessionRules_options,
    shim: declarativeNetRequest_updateSessionRules_options_shim,
    about: declarativeNetRequest_updateSessionRules_options_about,
  },
  { contract: downloads_DangerType, shim: downloads_DangerType_shim, about: downloads_DangerType_about },
  { contract: downloads_HttpMethod, shim: downloads_HttpMethod_shim, about: downloads_HttpMethod_about },
  { contract: downloads_InterruptReason, shim: downloads_InterruptReason_shim, about: downloads_InterruptReason_about },
  {
    contract: downloads_download_options,
    shim: downloads_download_options_shim,
    about: downloads_download_options_about,
  },
  { contract: downloads_erase_query, shim: downloads_erase_query_shim, about: downloads_erase_query_about },
  { contract: downloads_search_query, shim: downloads_search_query_shim, about: downloads_search_query_about },
  { contract: history_addUrl_options, shim: history_addUrl_options_shim, about: history_addUrl_options_about },
  {
    contract: i18n_getMessage_substitutions,
    shim: i18n_getMessage_substitutions_shim,
    about: i18n_getMessage_substitutions_about,
  },
  { contract: identity_AccountStatus, shim: identity_AccountStatus_shim, about: identity_AccountStatus_about },
  { contract: idle_IdleState, shim: idle_IdleState_shim, about: idle_IdleState_about },
  { contract: management_ExtensionType, shim: management_ExtensionType_shim, about: management_ExtensionType_about },
  { contract: management_LaunchType, shim: management_LaunchType_shim, about: management_LaunchType_about },
  { contract: management_get_missing, shim: management_get_missing_shim, about: management_get_missing_about },
  { contract: management_getAll_theme, shim: management_getAll_theme_shim, about: management_getAll_theme_about },
  {
    contract: menus_ACTION_MENU_TOP_LEVEL_LIMIT,
    shim: menus_ACTION_MENU_TOP_LEVEL_LIMIT_shim,
    about: menus_ACTION_MENU_TOP_LEVEL_LIMIT_about,
  },
  { contract: menus_ContextType, shim: menus_ContextType_shim, about: menus_ContextType_about },
  { contract: menus_ItemType, shim: menus_ItemType_shim, about: menus_ItemType_about },
  { contract: menus_create, shim: menus_create_shim, about: menus_create_about },
  { contract: menus_onClicked, shim: menus_onClicked_shim, about: menus_onClicked_about },
  { contract: menus_remove, shim: menus_remove_shim, about: menus_remove_about },
  { contract: menus_removeAll, shim: menus_removeAll_shim, about: menus_removeAll_about },
  { contract: menus_update, shim: menus_update_shim, about: menus_update_about },
  {
    contract: notifications_clear_byUser,
    shim: notifications_clear_byUser_shim,
    about: notifications_clear_byUser_about,
  },
  {
    contract: notifications_create_options,
    shim: notifications_create_options_shim,
    about: notifications_create_options_about,
  },
  {
    contract: notifications_onClosed_byUser,
    shim: notifications_onClosed_byUser_shim,
    about: notifications_onClosed_byUser_about,
  },
  { contract: notifications_update, shim: notifications_update_shim, about: notifications_update_about },
  { contract: offscreen_Reason, shim: offscreen_Reason_shim, about: offscreen_Reason_about },
  { contract: offscreen_closeDocument, shim: offscreen_closeDocument_shim, about: offscreen_closeDocument_about },
  { contract: offscreen_createDocument, shim: offscreen_createDocument_shim, about: offscreen_createDocument_about },
  { contract: offscreen_hasDocument, shim: offscreen_hasDocument_shim, about: offscreen_hasDocument_about },
  {
    contract: omnibox_OnInputEnteredDisposition,
    shim: omnibox_OnInputEnteredDisposition_shim,
    about: omnibox_OnInputEnteredDisposition_about,
  },
  {
    contract: omnibox_onInputChanged_markup,
    shim: omnibox_onInputChanged_markup_shim,
    about: omnibox_onInputChanged_markup_about,
  },
  {
    contract: omnibox_setDefaultSuggestion_markup,
    shim: omnibox_setDefaultSuggestion_markup_shim,
    about: omnibox_setDefaultSuggestion_markup_about,
  },
  {
    contract: permissions_contains_names,
    shim: permissions_contains_names_shim,
    about: permissions_contains_names_about,
  },
  { contract: permissions_getAll_names, shim: permissions_getAll_names_shim, about: permissions_getAll_names_about },
  { contract: permissions_remove_names, shim: permissions_remove_names_shim, about: permissions_remove_names_about },
  { contract: permissions_request_names, shim: permissions_request_names_shim, about: permissions_request_names_about },
  {
    contract: privacy_AutofillBlockedType,
    shim: privacy_AutofillBlockedType_shim,
    about: privacy_AutofillBlockedType_about,
  },
  { contract: privacy_IPHandlingPolicy, shim: privacy_IPHandlingPolicy_shim, about: privacy_IPHandlingPolicy_about },
  {
    contract: privacy_network_IPHandlingPolicy,
    shim: privacy_network_IPHandlingPolicy_shim,
    about: privacy_network_IPHandlingPolicy_about,
  },
  {
    contract: privacy_websites_TrackingProtectionModeOption,
    shim: privacy_websites_TrackingProtectionModeOption_shim,
    about: privacy_websites_TrackingProtectionModeOption_about,
  },
  { contract: runtime_ContextType, shim: runtime_ContextType_shim, about: runtime_ContextType_about },
  { contract: runtime_OnInstalledReason, shim: runtime_OnInstalledReason_shim, about: runtime_OnInstalledReason_about },
  {
    contract: runtime_OnPerformanceWarningCategory,
    shim: runtime_OnPerformanceWarningCategory_shim,
    about: runtime_OnPerformanceWarningCategory_about,
  },
  {
    contract: runtime_OnPerformanceWarningSeverity,
    shim: runtime_OnPerformanceWarningSeverity_shim,
    about: runtime_OnPerformanceWarningSeverity_about,
  },
  { contract: runtime_PlatformArch, shim: runtime_PlatformArch_shim, about: runtime_PlatformArch_about },
  { contract: runtime_PlatformNaclArch, shim: runtime_PlatformNaclArch_shim, about: runtime_PlatformNaclArch_about },
  { contract: runtime_PlatformOs, shim: runtime_PlatformOs_shim, about: runtime_PlatformOs_about },
  {
    contract: runtime_connect_disconnectReason,
    shim: runtime_connect_disconnectReason_shim,
    about: runtime_connect_disconnectReason_about,
  },
  {
    contract: runtime_connectNative_disconnectReason,
    shim: runtime_connectNative_disconnectReason_shim,
    about: runtime_connectNative_disconnectReason_about,
  },
  { contract: runtime_dynamicId, shim: runtime_dynamicId_shim, about: runtime_dynamicId_about },
  { contract: runtime_getBackgroundPage, shim: runtime_getBackgroundPage_shim, about: runtime_getBackgroundPage_about },
  { contract: runtime_getBrowserInfo, shim: runtime_getBrowserInfo_shim, about: runtime_getBrowserInfo_about },
  { contract: runtime_getContexts, shim: runtime_getContexts_shim, about: runtime_getContexts_about },
  {
    contract: runtime_getContexts_values,
    shim: runtime_getContexts_values_shim,
    about: runtime_getContexts_values_about,
  },
  { contract: runtime_getDocumentId, shim: runtime_getDocumentId_shim, about: runtime_getDocumentId_about },
  { contract: runtime_getFrameId, shim: runtime_getFrameId_shim, about: runtime_getFrameId_about },
  {
    contract: runtime_getManifest_values,
    shim: runtime_getManifest_values_shim,
    about: runtime_getManifest_values_about,
  },
  {
    contract: runtime_getPackageDirectoryEntry,
    shim: runtime_getPackageDirectoryEntry_shim,
    about: runtime_getPackageDirectoryEntry_about,
  },
  {
    contract: runtime_getPlatformInfo_values,
    shim: runtime_getPlatformInfo_values_shim,
    about: runtime_getPlatformInfo_values_about,
  },
  { contract: runtime_getVersion, shim: runtime_getVersion_shim, about: runtime_getVersion_about },
  {
    contract: runtime_lastError_undefined,
    shim: runtime_lastError_undefined_shim,
    about: runtime_lastError_undefined_about,
  },
  {
    contract: runtime_onBrowserUpdateAvailable,
    shim: runtime_onBrowserUpdateAvailable_shim,
    about: runtime_onBrowserUpdateAvailable_about,
  },
  {
    contract: runtime_onConnect_disconnectReason,
    shim: runtime_onConnect_disconnectReason_shim,
    about: runtime_onConnect_disconnectReason_about,
  },
  { contract: runtime_onConnect_sender, shim: runtime_onConnect_sender_shim, about: runtime_onConnect_sender_about },
  {
    contract: runtime_onConnectExternal_disconnectReason,
    shim: runtime_onConnectExternal_disconnectReason_shim,
    about: runtime_onConnectExternal_disconnectReason_about,
  },
  {
    contract: runtime_onConnectExternal_sender,
    shim: runtime_onConnectExternal_sender_shim,
    about: runtime_onConnectExternal_sender_about,
  },
  { contract: runtime_onConnectNative, shim: runtime_onConnectNative_shim, about: runtime_onConnectNative_about },
  { contract: runtime_onEnabled, shim: runtime_onEnabled_shim, about: runtime_onEnabled_about },
  {
    contract: runtime_onInstalled_reason,
    shim: runtime_onInstalled_reason_shim,
    about: runtime_onInstalled_reason_about,
  },
  {
    contract: runtime_onMessage_firstAnswer,
    shim: runtime_onMessage_firstAnswer_shim,
    about: runtime_onMessage_firstAnswer_about,
  },
  {
    contract: runtime_onMessage_promiseReply,
    shim: runtime_onMessage_promiseReply_shim,
    about: runtime_onMessage_promiseReply_about,
  },
  { contract: runtime_onMessage_sender, shim: runtime_onMessage_sender_shim, about: runtime_onMessage_sender_about },
  {
    contract: runtime_onMessageExternal_firstAnswer,
    shim: runtime_onMessageExternal_firstAnswer_shim,
    about: runtime_onMessageExternal_firstAnswer_about,
  },
  {
    contract: runtime_onMessageExternal_promiseReply,
    shim: runtime_onMessageExternal_promiseReply_shim,
    about: runtime_onMessageExternal_promiseReply_about,
  },
  {
    contract: runtime_onMessageExternal_sender,
    shim: runtime_onMessageExternal_sender_shim,
    about: runtime_onMessageExternal_sender_about,
  },
  {
    contract: runtime_onPerformanceWarning,
    shim: runtime_onPerformanceWarning_shim,
    about: runtime_onPerformanceWarning_about,
  },
  {
    contract: runtime_onPerformanceWarning_hasListeners,
    shim: runtime_onPerformanceWarning_hasListeners_shim,
    about: runtime_onPerformanceWarning_hasListeners_about,
  },
  { contract: runtime_onRestartRequired, shim: runtime_onRestartRequired_shim, about: runtime_onRestartRequired_about },
  {
    contract: runtime_onStartup_hasListeners,
    shim: runtime_onStartup_hasListeners_shim,
    about: runtime_onStartup_hasListeners_about,
  },
  {
    contract: runtime_onSuspend_hasListeners,
    shim: runtime_onSuspend_hasListeners_shim,
    about: runtime_onSuspend_hasListeners_about,
  },
  {
    contract: runtime_onSuspendCanceled_hasListeners,
    shim: runtime_onSuspendCanceled_hasListeners_shim,
    about: runtime_onSuspendCanceled_hasListeners_about,
  },
  {
    contract: runtime_onUpdateAvailable_pending,
    shim: runtime_onUpdateAvailable_pending_shim,
    about: runtime_onUpdateAvailable_pending_about,
  },
  {
    contract: runtime_openOptionsPage_optionsPage,
    shim: runtime_openOptionsPage_optionsPage_shim,
    about: runtime_openOptionsPage_optionsPage_about,
  },
  {
    contract: runtime_requestUpdateCheck,
    shim: runtime_requestUpdateCheck_shim,
    about: runtime_requestUpdateCheck_about,
  },
  { contract: runtime_restart, shim: runtime_restart_shim, about: runtime_restart_about },
  { contract: runtime_restartAfterDelay, shim: runtime_restartAfterDelay_shim, about: runtime_restartAfterDelay_about },
  {
    contract: runtime_sendMessage_options,
    shim: runtime_sendMessage_options_shim,
    about: runtime_sendMessage_options_about,
  },
  {
    contract: runtime_sendMessage_promiseReply,
    shim: runtime_sendMessage_promiseReply_shim,
    about: runtime_sendMessage_promiseReply_about,
  },
  {
    contract: runtime_setUninstallURL_optional,
    shim: runtime_setUninstallURL_optional_shim,
    about: runtime_setUninstallURL_optional_about,
  },
  { contract: scripting_StyleOrigin, shim: scripting_StyleOrigin_shim, about: scripting_StyleOrigin_about },
  {
    contract: scripting_executeScript_options,
    shim: scripting_executeScript_options_shim,
    about: scripting_executeScript_options_about,
  },
  {
    contract: scripting_executeScript_result,
    shim: scripting_executeScript_result_shim,
    about: scripting_executeScript_result_about,
  },
  {
    contract: scripting_registerContentScripts_options,
    shim: scripting_registerContentScripts_options_shim,
    about: scripting_registerContentScripts_options_about,
  },
  {
    contract: scripting_updateContentScripts_options,
    shim: scripting_updateContentScripts_options_shim,
    about: scripting_updateContentScripts_options_about,
  },
  {
    contract: sessions_MAX_SESSION_RESULTS,
    shim: sessions_MAX_SESSION_RESULTS_shim,
    about: sessions_MAX_SESSION_RESULTS_about,
  },
  {
    contract: sessions_getRecentlyClosed,
    shim: sessions_getRecentlyClosed_shim,
    about: sessions_getRecentlyClosed_about,
  },
  { contract: sessions_onChanged, shim: sessions_onChanged_shim, about: sessions_onChanged_about },
  { contract: sessions_restore, shim: sessions_restore_shim, about: sessions_restore_about },
  { contract: sidePanel_Side, shim: sidePanel_Side_shim, about: sidePanel_Side_about },
  { contract: sidePanel_close, shim: sidePanel_close_shim, about: sidePanel_close_about },
  { contract: sidePanel_getLayout, shim: sidePanel_getLayout_shim, about: sidePanel_getLayout_about },
  { contract: sidePanel_getOptions, shim: sidePanel_getOptions_shim, about: sidePanel_getOptions_about },
  {
    contract: sidePanel_getPanelBehavior,
    shim: sidePanel_getPanelBehavior_shim,
    about: sidePanel_getPanelBehavior_about,
  },
  { contract: sidePanel_onClosed, shim: sidePanel_onClosed_shim, about: sidePanel_onClosed_about },
  { contract: sidePanel_onOpened, shim: sidePanel_onOpened_shim, about: sidePanel_onOpened_about },
  { contract: sidePanel_open, shim: sidePanel_open_shim, about: sidePanel_open_about },
  { contract: sidePanel_setOptions, shim: sidePanel_setOptions_shim, about: sidePanel_setOptions_about },
  {
    contract: sidePanel_setPanelBehavior,
    shim: sidePanel_setPanelBehavior_shim,
    about: sidePanel_setPanelBehavior_about,
  },
  { contract: storage_AccessLevel, shim: storage_AccessLevel_shim, about: storage_AccessLevel_about },
  { contract: storage_local_QUOTA_BYTES, shim: storage_local_QUOTA_BYTES_shim, about: storage_local_QUOTA_BYTES_about },
  {
    contract: storage_local_onChanged_unchanged,
    shim: storage_local_onChanged_unchanged_shim,
    about: storage_local_onChanged_unchanged_about,
  },
  {
    contract: storage_managed_get_unmanaged,
    shim: storage_managed_get_unmanaged_shim,
    about: storage_managed_get_unmanaged_about,
  },
  {
    contract: storage_managed_getKeys_unmanaged,
    shim: storage_managed_getKeys_unmanaged_shim,
    about: storage_managed_getKeys_unmanaged_about,
  },
  {
    contract: storage_onChanged_unchanged,
    shim: storage_onChanged_unchanged_shim,
    about: storage_onChanged_unchanged_about,
  },
  {
    contract: storage_session_QUOTA_BYTES,
    shim: storage_session_QUOTA_BYTES_shim,
    about: storage_session_QUOTA_BYTES_about,
  },
  {
    contract: storage_session_onChanged_unchanged,
    shim: storage_session_onChanged_unchanged_shim,
    about: storage_session_onChanged_unchanged_about,
  },
  { contract: storage_sync_MAX_ITEMS, shim: storage_sync_MAX_ITEMS_shim, about: storage_sync_MAX_ITEMS_about },
  {
    contract: storage_sync_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE,
    shim: storage_sync_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE_shim,
    about: storage_sync_MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE_about,
  },
  {
    contract: storage_sync_MAX_WRITE_OPERATIONS_PER_HOUR,
    shim: storage_sync_MAX_WRITE_OPERATIONS_PER_HOUR_shim,
    about: storage_sync_MAX_WRITE_OPERATIONS_PER_HOUR_about,
  },
  {
    contract: storage_sync_MAX_WRITE_OPERATIONS_PER_MINUTE,
    shim: storage_sync_MAX_WRITE_OPERATIONS_PER_MINUTE_shim,
    about: storage_sync_MAX_WRITE_OPERATIONS_PER_MINUTE_about,
  },
  { contract: storage_sync_QUOTA_BYTES, shim: storage_sync_QUOTA_BYTES_shim, about: storage_sync_QUOTA_BYTES_about },
  {
    contract: storage_sync_QUOTA_BYTES_PER_ITEM,
    shim: storage_sync_QUOTA_BYTES_PER_ITEM_shim,
    about: storage_sync_QUOTA_BYTES_PER_ITEM_about,
  },
  {
    contract: storage_sync_onChanged_unchanged,
    shim: storage_sync_onChanged_unchanged_shim,
    about: storage_sync_onChanged_unchanged_about,
  },
  {
    contract: tabs_MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND,
    shim: tabs_MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND_shim,
    about: tabs_MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND_about,
  },
  { contract: tabs_SPLIT_VIEW_ID_NONE, shim: tabs_SPLIT_VIEW_ID_NONE_shim, about: tabs_SPLIT_VIEW_ID_NONE_about },
  { contract: tabs_TAB_INDEX_NONE, shim: tabs_TAB_INDEX_NONE_shim, about: tabs_TAB_INDEX_NONE_about },
  { contract: tabs_TabStatus, shim: tabs_TabStatus_shim, about: tabs_TabStatus_about },
  { contract: tabs_WindowType, shim: tabs_WindowType_shim, about: tabs_WindowType_about },
  { contract: tabs_ZoomSettingsScope, shim: tabs_ZoomSettingsScope_shim, about: tabs_ZoomSettingsScope_about },
  { contract: tabs_create_options, shim: tabs_create_options_shim, about: tabs_create_options_about },
  { contract: tabs_discard_answer, shim: tabs_discard_answer_shim, about: tabs_discard_answer_about },
  { contract: tabs_duplicate_properties, shim: tabs_duplicate_properties_shim, about: tabs_duplicate_properties_about },
  { contract: tabs_move_answer, shim: tabs_move_answer_shim, about: tabs_move_answer_about },
  { contract: tabs_onUpdated_filter, shim: tabs_onUpdated_filter_shim, about: tabs_onUpdated_filter_about },
  { contract: tabs_query_options, shim: tabs_query_options_shim, about: tabs_query_options_about },
  { contract: tabs_update_options, shim: tabs_update_options_shim, about: tabs_update_options_about },
  { contract: topSites_get_options, shim: topSites_get_options_shim, about: topSites_get_options_about },
  {
    contract: webNavigation_getAllFrames_missing,
    shim: webNavigation_getAllFrames_missing_shim,
    about: webNavigation_getAllFrames_missing_about,
  },
  {
    contract: webNavigation_getFrame_missing,
    shim: webNavigation_getFrame_missing_shim,
    about: webNavigation_getFrame_missing_about,
  },
  {
    contract: webNavigation_onBeforeNavigate_filter,
    shim: webNavigation_onBeforeNavigate_filter_shim,
    about: webNavigation_onBeforeNavigate_filter_about,
  },
  {
    contract: webNavigation_onCommitted_filter,
    shim: webNavigation_onCommitted_filter_shim,
    about: webNavigation_onCommitted_filter_about,
  },
  {
    contract: webNavigation_onCompleted_filter,
    shim: webNavigation_onCompleted_filter_shim,
    about: webNavigation_onCompleted_filter_about,
  },
  {
    contract: webNavigation_onCreatedNavigationTarget_filter,
    shim: webNavigation_onCreatedNavigationTarget_filter_shim,
    about: webNavigation_onCreatedNavigationTarget_filter_about,
  },
  {
    contract: webNavigation_onDOMContentLoaded_filter,
    shim: webNavigation_onDOMContentLoaded_filter_shim,
    about: webNavigation_onDOMContentLoaded_filter_about,
  },
  {
    contract: webNavigation_onErrorOccurred_filter,
    shim: webNavigation_onErrorOccurred_filter_shim,
    about: webNavigation_onErrorOccurred_filter_about,
  },
  {
    contract: webNavigation_onHistoryStateUpdated_filter,
    shim: webNavigation_onHistoryStateUpdated_filter_shim,
    about: webNavigation_onHistoryStateUpdated_filter_about,
  },
  {
    contract: webNavigation_onReferenceFragmentUpdated_filter,
    shim: webNavigation_onReferenceFragmentUpdated_filter_shim,
    about: webNavigation_onReferenceFragmentUpdated_filter_about,
  },
  {
    contract: webRequest_IgnoredActionType,
    shim: webRequest_IgnoredActionType_shim,
    about: webRequest_IgnoredActionType_about,
  },
  {
    contract: webRequest_OnAuthRequiredOptions,
    shim: webRequest_OnAuthRequiredOptions_shim,
    about: webRequest_OnAuthRequiredOptions_about,
  },
  {
    contract: webRequest_OnBeforeRedirectOptions,
    shim: webRequest_OnBeforeRedirectOptions_shim,
    about: webRequest_OnBeforeRedirectOptions_about,
  },
  {
    contract: webRequest_OnBeforeRequestOptions,
    shim: webRequest_OnBeforeRequestOptions_shim,
    about: webRequest_OnBeforeRequestOptions_about,
  },
  {
    contract: webRequest_OnBeforeSendHeadersOptions,
    shim: webRequest_OnBeforeSendHeadersOptions_shim,
    about: webRequest_OnBeforeSendHeadersOptions_about,
  },
  {
    contract: webRequest_OnCompletedOptions,
    shim: webRequest_OnCompletedOptions_shim,
    about: webRequest_OnCompletedOptions_about,
  },
  {
    contract: webRequest_OnErrorOccurredOptions,
    shim: webRequest_OnErrorOccurredOptions_shim,
    about: webRequest_OnErrorOccurredOptions_about,
  },
  {
    contract: webRequest_OnHeadersReceivedOptions,
    shim: webRequest_OnHeadersReceivedOptions_shim,
    about: webRequest_OnHeadersReceivedOptions_about,
  },
  {
    contract: webRequest_OnResponseStartedOptions,
    shim: webRequest_OnResponseStartedOptions_shim,
    about: webRequest_OnResponseStartedOptions_about,
  },
  {
    contract: webRequest_OnSendHeadersOptions,
    shim: webRequest_OnSendHeadersOptions_shim,
    about: webRequest_OnSendHeadersOptions_about,
  },
  {
    contract: webRequest_onAuthRequired_extraInfoSpec,
    shim: webRequest_onAuthRequired_extraInfoSpec_shim,
    about: webRequest_onAuthRequired_extraInfoSpec_about,
  },
  {
    contract: webRequest_onAuthRequired_filter,
    shim: webRequest_onAuthRequired_filter_shim,
    about: webRequest_onAuthRequired_filter_about,
  },
  {
    contract: webRequest_onBeforeRedirect_extraInfoSpec,
    shim: webRequest_onBeforeRedirect_extraInfoSpec_shim,
    about: webRequest_onBeforeRedirect_extraInfoSpec_about,
  },
  {
    contract: webRequest_onBeforeRedirect_filter,
    shim: webRequest_onBeforeRedirect_filter_shim,
    about: webRequest_onBeforeRedirect_filter_about,
  },
  {
    contract: webRequest_onBeforeRequest_extraInfoSpec,
    shim: webRequest_onBeforeRequest_extraInfoSpec_shim,
    about: webRequest_onBeforeRequest_extraInfoSpec_about,
  },
  {
    contract: webRequest_onBeforeRequest_filter,
    shim: webRequest_onBeforeRequest_filter_shim,
    about: webRequest_onBeforeRequest_filter_about,
  },
  {
    contract: webRequest_onBeforeSendHeaders_extraInfoSpec,
    shim: webRequest_onBeforeSendHeaders_extraInfoSpec_shim,
    about: webRequest_onBeforeSendHeaders_extraInfoSpec_about,
  },
  {
    contract: webRequest_onBeforeSendHeaders_filter,
    shim: webRequest_onBeforeSendHeaders_filter_shim,
    about: webRequest_onBeforeSendHeaders_filter_about,
  },
  {
    contract: webRequest_onCompleted_extraInfoSpec,
    shim: webRequest_onCompleted_extraInfoSpec_shim,
    about: webRequest_onCompleted_extraInfoSpec_about,
  },
  {
    contract: webRequest_onCompleted_filter,
    shim: webRequest_onCompleted_filter_shim,
    about: webRequest_onCompleted_filter_about,
  },
  {
    contract: webRequest_onErrorOccurred_extraInfoSpec,
    shim: webRequest_onErrorOccurred_extraInfoSpec_shim,
    about: webRequest_onErrorOccurred_extraInfoSpec_about,
  },
  {
    contract: webRequest_onErrorOccurred_filter,
    shim: webRequest_onErrorOccurred_filter_shim,
    about: webRequest_onErrorOccurred_filter_about,
  },
  {
    contract: webRequest_onHeadersReceived_extraInfoSpec,
    shim: webRequest_onHeadersReceived_extraInfoSpec_shim,
    about: webRequest_onHeadersReceived_extraInfoSpec_about,
  },
  {
    contract: webRequest_onHeadersReceived_filter,
    shim: webRequest_onHeadersReceived_filter_shim,
    about: webRequest_onHeadersReceived_filter_about,
  },
  {
    contract: webRequest_onResponseStarted_extraInfoSpec,
    shim: webRequest_onResponseStarted_extraInfoSpec_shim,
    about: webRequest_onResponseStarted_extraInfoSpec_about,
  },
  {
    contract: webRequest_onResponseStarted_filter,
    shim: webRequest_onResponseStarted_filter_shim,
    about: webRequest_onResponseStarted_filter_about,
  },
  {
    contract: webRequest_onSendHeaders_extraInfoSpec,
    shim: webRequest_onSendHeaders_extraInfoSpec_shim,
    about: webRequest_onSendHeaders_extraInfoSpec_about,
  },
  {
    contract: webRequest_onSendHeaders_filter,
    shim: webRequest_onSendHeaders_filter_shim,
    about: webRequest_onSendHeaders_filter_about,
  },
  { contract: windows_CreateType, shim: windows_CreateType_shim, about: windows_CreateType_about },
  { contract: windows_WindowState, shim: windows_WindowState_shim, about: windows_WindowState_about },
  { contract: windows_WindowType, shim: windows_WindowType_shim, about: windows_WindowType_about },
  { contract: windows_create_options, shim: windows_create_options_shim, about: windows_create_options_about },
  { contract: windows_create_pages, shim: windows_create_pages_shim, about: windows_create_pages_about },
  { contract: windows_get_options, shim: windows_get_options_shim, about: windows_get_options_about },
  { contract: windows_getAll_options, shim: windows_getAll_options_shim, about: windows_getAll_options_about },
  {
    contract: windows_getCurrent_options,
    shim: windows_getCurrent_options_shim,
    about: windows_getCurrent_options_about,
  },
  {
    contract: windows_getLastFocused_options,
    shim: windows_getLastFocused_options_shim,
    about: windows_getLastFocused_options_about,
  },
  { contract: windows_onCreated_filter, shim: windows_onCreated_filter_shim, about: windows_onCreated_filter_about },
  {
    contract: windows_onFocusChanged_filter,
    shim: windows_onFocusChanged_filter_shim,
    about: windows_onFocusChanged_filter_about,
  },
  { contract: windows_onRemoved_filter, shim: windows_onRemoved_filter_shim, about: windows_onRemoved_filter_about },
  { contract: windows_update_options, shim: windows_update_options_shim, about: windows_update_options_about },
];
