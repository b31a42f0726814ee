; SPDX-License-Identifier: MIT
; What the installer says in English. installer-zh_CN.nsh says the same in Chinese: the same names, the same order.
!define NAME_EN "Member Desk" ; shortcuts of both names are looked for: the language may have changed since
LangString AppName ${LANG_ENGLISH} "${NAME_EN}"
LangString Comment ${LANG_ENGLISH} "Look up a shop member by number"

LangString OptionsTitle ${LANG_ENGLISH} "How to install"
LangString OptionsSubtitle ${LANG_ENGLISH} "Member Desk ${VERSION}"
LangString OptionsNew ${LANG_ENGLISH} "For whom shall Member Desk be installed?"
LangString OptionsUpgrade ${LANG_ENGLISH} "Version $OldVersion is installed here. It is replaced; the settings stay as they are."
LangString ForMe ${LANG_ENGLISH} "&Only for me"
LangString ForAll ${LANG_ENGLISH} "For &all users of this computer (needs an administrator)"
LangString DesktopIcon ${LANG_ENGLISH} "Icon on the &desktop"
LangString StartWithWindows ${LANG_ENGLISH} "&Start Member Desk with Windows"

LangString FolderTop ${LANG_ENGLISH} "Member Desk is installed into this folder."
LangString Elevating ${LANG_ENGLISH} "Waiting for an administrator's permission and for the files"
LangString Placing ${LANG_ENGLISH} "Putting the files in place"

LangString DoneTitle ${LANG_ENGLISH} "Member Desk is installed"
LangString DoneSubtitle ${LANG_ENGLISH} "Version ${VERSION}"
LangString DoneText ${LANG_ENGLISH} "You find it in the Start menu. Its settings open with Ctrl+comma."
LangString DoneRun ${LANG_ENGLISH} "&Start Member Desk now"

LangString Running ${LANG_ENGLISH} "Member Desk is running. It will be closed now.$\r$\n$\r$\nPress OK to go on."
LangString StillRunning ${LANG_ENGLISH} "Member Desk is still running, perhaps for another user of this computer.$\r$\n$\r$\nClose it there, then try again."

LangString Code10 ${LANG_ENGLISH} "Member Desk is still running. Nothing was changed."
LangString Code11 ${LANG_ENGLISH} "The files could not be written. Nothing was changed.$\r$\n$\r$\nIs the disk full, or may you not write into this folder?"
LangString Code12 ${LANG_ENGLISH} "This folder holds files of something else with the same names. Nothing was changed.$\r$\n$\r$\nPlease choose another folder."
LangString Code13 ${LANG_ENGLISH} "An administrator's permission is needed to do this for all users. Nothing was changed."
LangString Code14 ${LANG_ENGLISH} "Member Desk needs Windows 10, version 1809, or later."
LangString Code15 ${LANG_ENGLISH} "A switch on the command line is wrong."
LangString Code16 ${LANG_ENGLISH} "Some files could not be removed. Restart the computer, then uninstall again."
LangString CodeOther ${LANG_ENGLISH} "The installation for all users failed."

LangString RemoveTitle ${LANG_ENGLISH} "Uninstall Member Desk"
LangString RemoveSubtitle ${LANG_ENGLISH} "Version ${VERSION}"
LangString RemoveText ${LANG_ENGLISH} "Member Desk is removed from this computer. Files that you have put into its folder yourself stay."
LangString RemoveSettings ${LANG_ENGLISH} "Remove my &settings, too"
LangString RemoveSettingsText ${LANG_ENGLISH} "Stores with app ID and app key, the manager's PIN, the log, the count of calls. This cannot be undone. Settings of other users of this computer stay."
LangString RemoveDone ${LANG_ENGLISH} "Member Desk is removed."
