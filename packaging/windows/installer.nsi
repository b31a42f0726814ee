; SPDX-License-Identifier: MIT
; The installer for Windows, and the uninstaller that it leaves. make-installer calls makensis with
;   /DVERSION=1.2.3      as people write it
;   /DNUMBERS=1.2.3.0    as Windows wants it
;   /DSOURCE=/folder     everything to install, on the machine that builds
;   /DOUTPUT=/setup.exe
;   /DLIST=/list.nsh     EachFile and EachFolder: every file of SOURCE by its name, written by make-installer
;   /DKILOBYTES=12345    how much room that takes
;   /DICON=/file.ico
;   /DPRETEND_USER       for the test only: never take ourselves for an administrator before the second start
;
; Administrator or not. The installer asks for nothing when it starts ("user"): most tills have no administrator at hand, and for
; one user none is needed. "highest" would ask every administrator, although they wanted it for themselves only. For all users it
; starts itself a second time, silent and with the verb "runas": that is the one moment where Windows asks for permission. The first
; one stays with the user. What belongs to the user is done by that one, for with somebody else's password the second one runs
; as somebody else: starting the program, closing it, removing this user's settings.
;
; No file is half replaced. New files are written under other names (x.new~); only when all are there, the old ones
; step aside (x.old~) and the new ones take their names. Where one of these steps fails, everything goes back.
; The uninstaller deletes the names it knows, and folders that are empty. Nothing here deletes a folder with its contents.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
CRCCheck on
AllowSkipFiles off
SetOverwrite try
SetDateSave on
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include nsDialogs.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!include MUI2.nsh
!include "${LIST}"

!define APP_ID "org.memberdesk.MemberDesk" ; the AppUserModelID, too: the program names the same one
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define FILE_LIST "installed-files.txt"
; Exit codes; README.md tells them.
!define RUNNING 10
!define NOT_WRITTEN 11
!define FOREIGN_FILES 12
!define NO_PERMISSION 13
!define OLD_WINDOWS 14
!define WRONG_SWITCH 15
!define NOT_REMOVED 16

Name "$(AppName)"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Member Desk" ; its last part is put behind a folder that is browsed to
BrandingText " "
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 "ProductName" "Member Desk"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "Member Desk Setup"
VIAddVersionKey /LANG=1033 "CompanyName" "The Member Desk authors"
VIAddVersionKey /LANG=1033 "LegalCopyright" "The Member Desk authors, MIT licence"

Var Mode         ; "all" or "user"
Var Admin        ; 1: may write for all users
Var Second       ; 1: started by the first one, with permission
Var WantIcon     ; 1: wanted, or there
Var WantStart
Var Close        ; 1: a silent one closes a running Member Desk, too
Var Settings     ; 1: the uninstaller removes the settings
Var Code         ; why it ends
Var OldDir       ; where this user, or this computer, has it already
Var OldVersion
Var Folder       ; for LookForProgram
Var IsRunning
Var AskToClose
Var Action       ; for EachOldFile: the function that gets each name in $R9
Var Failed
Var Dialog
Var ForMeRadio
Var ForAllRadio
Var DesktopBox
Var AutostartBox
Var SettingsBox
Var RunBox

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING_CANCEL_DEFAULT
Page custom optionsShow optionsLeave
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderTop)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
Page custom doneShow doneLeave
UninstPage custom un.optionsShow un.optionsLeave
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
SetFont /LANG=${LANG_ENGLISH} "Segoe UI" 9
SetFont /LANG=${LANG_SIMPCHINESE} "Microsoft YaHei UI" 9
!include /CHARSET=UTF8 "installer-en.nsh"
!include /CHARSET=UTF8 "installer-zh_CN.nsh"

; ---- both the installer and the uninstaller ---------------------------------------------------------------------------------

!macro LookAtFile name
    StrCpy $1 "$Folder\${name}"
    ${If} ${FileExists} $1
        ; Windows lets nobody open a running program for writing. 32: a sharing violation.
        System::Call 'kernel32::CreateFileW(w r1, i 0x40000000, i 7, p 0, i 3, i 0, p 0) p.r2 ?e'
        Pop $3
        ${If} $2 P<> -1
            System::Call 'kernel32::CloseHandle(p r2)'
        ${ElseIf} $3 = 32
            StrCpy $IsRunning 1
        ${EndIf}
    ${EndIf}
!macroend

!macro Shared un
; The file $3 as $3, however its path is written; nothing where there is none.
Function ${un}Identify
    System::Call 'kernel32::CreateFileW(w r3, i 0x80, i 7, p 0, i 3, i 0, p 0) p.r1'
    StrCpy $3 ""
    ${If} $1 P<> -1
        System::Call '*(&i52) p.r2' ; BY_HANDLE_FILE_INFORMATION: volume, and the file's number on it
        System::Call 'kernel32::GetFileInformationByHandle(p r1, p r2) i.r0'
        ${If} $0 <> 0
            System::Call '*$2(&i28, i .r5, i, i, i, i .r6, i .r7)'
            StrCpy $3 "$5 $6 $7"
        ${EndIf}
        System::Free $2
        System::Call 'kernel32::CloseHandle(p r1)'
    ${EndIf}
FunctionEnd

; $IsRunning: whether a program of ours in $Folder runs, for whichever user. With $AskToClose its windows are asked to close.
Function ${un}LookForProgram
    StrCpy $IsRunning 0
    ${If} $Folder == ""
        Return
    ${EndIf}
    !insertmacro LookAtFile "memberdesk.exe"
    !insertmacro LookAtFile "memberdesk-cli.exe"
    !insertmacro LookAtFile "memberdesk-sandbox.exe"
    ; Without the right to write into the folder the files say nothing, but one's own window can be seen.
    StrCpy $3 "$Folder\memberdesk.exe"
    Call ${un}Identify
    StrCpy $8 $3
    StrCpy $4 0
    ${Do}
        FindWindow $4 "" "" 0 $4
        ${If} $4 P= 0
            ${ExitDo}
        ${EndIf}
        System::Call 'user32::GetWindowThreadProcessId(p r4, *i .r1)'
        System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r1) p.r2'
        ${If} $2 P<> 0
            System::Call 'kernel32::QueryFullProcessImageNameW(p r2, i 0, w .r3, *i ${NSIS_MAX_STRLEN}) i.r5'
            System::Call 'kernel32::CloseHandle(p r2)'
            StrCpy $1 $3 "" -15
            ${If} $5 <> 0
            ${AndIf} $1 == "\memberdesk.exe"
                Call ${un}Identify
            ${Else}
                StrCpy $3 ""
            ${EndIf}
            ${If} $3 != ""
            ${AndIf} $3 == $8
                StrCpy $IsRunning 1
                System::Call 'user32::IsWindowVisible(p r4) i.r5'
                ${If} $5 <> 0
                ${AndIf} $AskToClose = 1
                    System::Call 'user32::PostMessageW(p r4, i 0x10, p 0, p 0)' ; WM_CLOSE, as from its own cross
                ${EndIf}
            ${EndIf}
        ${EndIf}
    ${Loop}
FunctionEnd

; Ten seconds at most. Asks again each time: behind a dialog there is the window.
Function ${un}WaitForProgram
    StrCpy $R0 0
    ${Do}
        Call ${un}LookForProgram
        ${If} $IsRunning = 0
        ${OrIf} $R0 >= 20
            ${ExitDo}
        ${EndIf}
        Sleep 500
        IntOp $R0 $R0 + 1
    ${Loop}
FunctionEnd

Function ${un}MakeSureClosed
    StrCpy $AskToClose 0
    Call ${un}LookForProgram
    ${If} $IsRunning = 0
        Return
    ${EndIf}
    ${If} ${Silent}
        StrCpy $AskToClose $Close
        Call ${un}WaitForProgram
        ${If} $IsRunning = 1
            StrCpy $Code ${RUNNING}
            Call ${un}Fail
        ${EndIf}
        Return
    ${EndIf}
    MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(Running)" IDOK +3
    StrCpy $Code ${RUNNING}
    Call ${un}Fail
    StrCpy $AskToClose 1
    ${Do}
        Call ${un}WaitForProgram
        ${If} $IsRunning = 0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" IDRETRY +3
        StrCpy $Code ${RUNNING}
        Call ${un}Fail
    ${Loop}
FunctionEnd

; Ends with $Code; whoever can read it is told why.
Function ${un}Fail
    SetErrorLevel $Code
    ${If} ${Silent}
        Quit
    ${EndIf}
    ${Select} $Code
    ${Case} ${RUNNING}
        StrCpy $R0 "$(Code10)"
    ${Case} ${NOT_WRITTEN}
        StrCpy $R0 "$(Code11)"
    ${Case} ${FOREIGN_FILES}
        StrCpy $R0 "$(Code12)"
    ${Case} ${NO_PERMISSION}
        StrCpy $R0 "$(Code13)"
    ${Case} ${OLD_WINDOWS}
        StrCpy $R0 "$(Code14)"
    ${Case} ${WRONG_SWITCH}
        StrCpy $R0 "$(Code15)"
    ${Case} ${NOT_REMOVED}
        StrCpy $R0 "$(Code16)"
    ${Default}
        StrCpy $R0 "$(CodeOther)"
    ${EndSelect}
    MessageBox MB_OK|MB_ICONSTOP "$R0"
    Abort "$R0"
FunctionEnd

; Starts $R1 with the arguments $R2 as an administrator and waits. $Code: what it ended with, or that there is no permission.
Function ${un}RunElevated
    StrCpy $Code ${NO_PERMISSION}
    ; SHELLEXECUTEINFOW of 64 bits; 0x540: keep the process, stay in this call, no windows of errors.
    System::Call '*(i 112, i 0x540, p $HWNDPARENT, w "runas", w R1, w R2, p 0, i 0, i 0, p 0, p 0, p 0, p 0, i 0, i 0, p 0, p 0) p.r1'
    System::Call 'shell32::ShellExecuteExW(p r1) i.r2'
    ${If} $2 <> 0
        System::Call '*$1(i, i, p, p, p, p, p, i, i, p, p, p, p, i, i, p, p .r3)'
        ${If} $3 P<> 0
            System::Call 'kernel32::WaitForSingleObject(p r3, i -1)'
            System::Call 'kernel32::GetExitCodeProcess(p r3, *i .r4)'
            System::Call 'kernel32::CloseHandle(p r3)'
            StrCpy $Code $4
        ${EndIf}
    ${EndIf}
    System::Free $1
FunctionEnd

; $Admin, and what all switches have in common.
Function ${un}ReadCommon
    StrCpy $Second 0
    StrCpy $Admin 0
    StrCpy $Close 0
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/SecondStart" $R1
    ${IfNot} ${Errors}
        StrCpy $Second 1
    ${EndIf}
    UserInfo::GetAccountType
    Pop $R1
    !ifdef PRETEND_USER
        ${If} $Second = 0
            StrCpy $R1 "User"
        ${EndIf}
    !endif
    ${If} $R1 == "Admin"
        StrCpy $Admin 1
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/LANG=" $R1
    ${IfNot} ${Errors}
        ${If} $R1 == "zh_CN"
            StrCpy $LANGUAGE ${LANG_SIMPCHINESE}
        ${ElseIf} $R1 == "en"
            StrCpy $LANGUAGE ${LANG_ENGLISH}
        ${Else}
            StrCpy $Code ${WRONG_SWITCH}
        ${EndIf}
    ${EndIf}
    StrCpy $R2 "/CLOSE="
    StrCpy $R3 $Close
    Call ${un}ReadSwitch
    StrCpy $Close $R3
FunctionEnd

; Of $R0 the switch $R2 into $R3: 0 or 1; left alone where it is not given.
Function ${un}ReadSwitch
    ClearErrors
    ${GetOptions} $R0 $R2 $R1
    ${IfNot} ${Errors}
        ${If} $R1 == "0"
        ${OrIf} $R1 == "1"
            StrCpy $R3 $R1
        ${Else}
            StrCpy $Code ${WRONG_SWITCH}
        ${EndIf}
    ${EndIf}
FunctionEnd

Function ${un}SetContext
    ${If} $Mode == "all"
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
    ${EndIf}
FunctionEnd
!macroend
!insertmacro Shared ""
!insertmacro Shared "un."

!macro Stop code
    StrCpy $Code ${code}
    Call Fail
!macroend

; ---- what is there, what is wanted ------------------------------------------------------------------------------------------

Function .onInit
    StrCpy $Code 0
    Call ReadCommon
    ${IfNot} ${AtLeastWin10}
        StrCpy $Code ${OLD_WINDOWS}
    ${ElseIf} ${AtLeastBuild} 17763
    ${Else}
        StrCpy $Code ${OLD_WINDOWS}
    ${EndIf}
    ; Where it is already, it is upgraded. Where it is nowhere, or twice, it is for this user.
    StrCpy $Mode "user"
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == ""
    ${AndIf} $1 != ""
        StrCpy $Mode "all"
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/AllUsers" $R1
    ${IfNot} ${Errors}
        StrCpy $Mode "all"
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/CurrentUser" $R2
    ${IfNot} ${Errors}
        StrCpy $Mode "user"
        ClearErrors
        ${GetOptions} $R0 "/AllUsers" $R1
        ${IfNot} ${Errors}
            StrCpy $Code ${WRONG_SWITCH}
        ${EndIf}
    ${EndIf}
    ; /D= is in $INSTDIR already.
    ${If} $INSTDIR == "$LOCALAPPDATA\Programs\Member Desk"
        StrCpy $INSTDIR ""
    ${EndIf}
    Call LookAround
    StrCpy $R2 "/DESKTOP="
    StrCpy $R3 $WantIcon
    Call ReadSwitch
    StrCpy $WantIcon $R3
    StrCpy $R2 "/AUTOSTART="
    StrCpy $R3 $WantStart
    Call ReadSwitch
    StrCpy $WantStart $R3
    ${If} $Code <> 0
        Call Fail
    ${EndIf}
FunctionEnd

; For $Mode: $OldDir, $OldVersion, $WantIcon and $WantStart as they are, and $INSTDIR where nobody has said one.
Function LookAround
    Call SetContext
    ReadRegStr $OldDir SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $OldVersion SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
    StrCpy $WantIcon 0
    ${If} ${FileExists} "$DESKTOP\${NAME_EN}.lnk"
    ${OrIf} ${FileExists} "$DESKTOP\${NAME_ZH}.lnk"
        StrCpy $WantIcon 1
    ${EndIf}
    StrCpy $WantStart 0
    ReadRegStr $0 SHCTX "${RUN_KEY}" "Member Desk"
    ${If} $0 != ""
        StrCpy $WantStart 1
    ${EndIf}
    ${If} $INSTDIR == ""
        ${If} $OldDir != ""
            StrCpy $INSTDIR $OldDir
        ${ElseIf} $Mode == "all"
            StrCpy $INSTDIR "$PROGRAMFILES64\Member Desk"
        ${Else}
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Member Desk"
        ${EndIf}
    ${EndIf}
FunctionEnd

Function optionsShow
    !insertmacro MUI_HEADER_TEXT "$(OptionsTitle)" "$(OptionsSubtitle)"
    nsDialogs::Create 1018
    Pop $Dialog
    ${NSD_CreateLabel} 0 2u 100% 20u ""
    Pop $0
    ${If} $OldVersion != ""
        ${NSD_SetText} $0 "$(OptionsUpgrade)"
    ${Else}
        ${NSD_SetText} $0 "$(OptionsNew)"
    ${EndIf}
    ${NSD_CreateFirstRadioButton} 8u 26u 95% 14u "$(ForMe)"
    Pop $ForMeRadio
    ${NSD_CreateAdditionalRadioButton} 8u 42u 95% 14u "$(ForAll)"
    Pop $ForAllRadio
    ${If} $Mode == "all"
        ${NSD_Check} $ForAllRadio
    ${Else}
        ${NSD_Check} $ForMeRadio
    ${EndIf}
    ${NSD_OnClick} $ForMeRadio modeChosen
    ${NSD_OnClick} $ForAllRadio modeChosen
    ${NSD_CreateCheckBox} 8u 72u 95% 14u "$(DesktopIcon)"
    Pop $DesktopBox
    ${NSD_AddStyle} $DesktopBox ${WS_GROUP}
    ${NSD_SetState} $DesktopBox $WantIcon
    ${NSD_CreateCheckBox} 8u 88u 95% 14u "$(StartWithWindows)"
    Pop $AutostartBox
    ${NSD_SetState} $AutostartBox $WantStart
    StrCpy $R9 $0 ; for modeChosen
    nsDialogs::Show
FunctionEnd

; The other choice has another folder, another version and icons of its own.
Function modeChosen
    Pop $1
    ${NSD_GetState} $ForAllRadio $1
    ${If} $1 = ${BST_CHECKED}
        StrCpy $2 "all"
    ${Else}
        StrCpy $2 "user"
    ${EndIf}
    ${If} $2 == $Mode
        Return
    ${EndIf}
    StrCpy $Mode $2
    StrCpy $INSTDIR ""
    Call LookAround
    ${NSD_SetState} $DesktopBox $WantIcon
    ${NSD_SetState} $AutostartBox $WantStart
    ${If} $OldVersion != ""
        ${NSD_SetText} $R9 "$(OptionsUpgrade)"
    ${Else}
        ${NSD_SetText} $R9 "$(OptionsNew)"
    ${EndIf}
FunctionEnd

Function optionsLeave
    ${NSD_GetState} $DesktopBox $WantIcon
    ${NSD_GetState} $AutostartBox $WantStart
FunctionEnd

; ---- the files --------------------------------------------------------------------------------------------------------------

; Calls $Action for each file in the list that an earlier version left, the name in $R9.
Function EachOldFile
    ClearErrors
    FileOpen $R8 "$PLUGINSDIR\old-files.txt" r
    ${If} ${Errors}
        Return
    ${EndIf}
    ${Do}
        ClearErrors
        FileRead $R8 $R9
        ${If} ${Errors}
            ${ExitDo}
        ${EndIf}
        ; Without the line's end. A name that leads out of the folder is none of ours, whoever has written it there.
        StrCpy $R6 0
        StrCpy $R5 ""
        StrCpy $R4 0
        ${Do}
            StrCpy $R7 $R9 1 $R6
            ${If} $R7 == ""
            ${OrIf} $R7 == "$\r"
            ${OrIf} $R7 == "$\n"
                ${ExitDo}
            ${EndIf}
            ${If} $R7 == ":"
            ${OrIf} $R7 == "/"
            ${OrIf} $R7 == "*"
            ${OrIf} $R7 == "?"
                StrCpy $R4 1
            ${EndIf}
            ${If} $R7 == "."
            ${AndIf} $R5 == "."
                StrCpy $R4 1
            ${EndIf}
            ${If} $R7 == "\"
            ${AndIf} $R6 = 0
                StrCpy $R4 1
            ${EndIf}
            StrCpy $R5 $R7
            IntOp $R6 $R6 + 1
        ${Loop}
        StrCpy $R9 $R9 $R6
        ${If} $R6 > 0
        ${AndIf} $R4 = 0
            Call $Action
        ${EndIf}
    ${Loop}
    FileClose $R8
FunctionEnd

!macro ForEachOldFile function
    GetFunctionAddress $Action ${function}
    Call EachOldFile
!macroend

; The folders in which $R9 lay below $R3, where they are empty now.
Function DropFolders
    StrCpy $R7 $R9
    ${Do}
        ${GetParent} $R7 $R7
        ${If} $R7 == ""
            ${ExitDo}
        ${EndIf}
        RMDir "$R3\$R7"
    ${Loop}
FunctionEnd

Function SetAside
    ${If} ${FileExists} "$INSTDIR\$R9\*.*" ; a folder
    ${OrIf} ${FileExists} "$INSTDIR\$R9.old~\*.*"
        StrCpy $Failed 1
    ${ElseIf} ${FileExists} "$INSTDIR\$R9"
        Delete "$INSTDIR\$R9.old~"
        ClearErrors
        Rename "$INSTDIR\$R9" "$INSTDIR\$R9.old~"
        ${If} ${Errors}
            StrCpy $Failed 1
        ${EndIf}
    ${EndIf}
FunctionEnd

Function PutInPlace
    ClearErrors
    Rename "$INSTDIR\$R9.new~" "$INSTDIR\$R9"
    ${If} ${Errors}
        StrCpy $Failed 1
    ${EndIf}
FunctionEnd

Function PutBack
    ${If} ${FileExists} "$INSTDIR\$R9.old~"
    ${AndIfNot} ${FileExists} "$INSTDIR\$R9.old~\*.*"
        Delete "$INSTDIR\$R9"
        Rename "$INSTDIR\$R9.old~" "$INSTDIR\$R9"
    ${EndIf}
FunctionEnd

; A new file, whether it has its name yet or not. Every old one has stepped aside by then.
Function DropNew
    ${IfNot} ${FileExists} "$INSTDIR\$R9.new~"
        Delete "$INSTDIR\$R9"
    ${EndIf}
    Delete "$INSTDIR\$R9.new~"
FunctionEnd

Function DropStaged
    Delete "$INSTDIR\$R9.new~"
FunctionEnd

Function DropAside
    Delete "$INSTDIR\$R9.old~"
    StrCpy $R3 $INSTDIR
    Call DropFolders
FunctionEnd

; In the folder where it was before.
Function DropOld
    Delete "$OldDir\$R9"
    StrCpy $R3 $OldDir
    Call DropFolders
FunctionEnd

!macro WithEach windows unix
    StrCpy $R9 "${windows}"
    Call $Action
!macroend
!macro ForEachNewFile function
    GetFunctionAddress $Action ${function}
    Call EachNewFile
!macroend
Function EachNewFile
    !insertmacro EachFile WithEach
    StrCpy $R9 "uninstall.exe"
    Call $Action
FunctionEnd

!macro MakeFolder windows
    CreateDirectory "$INSTDIR\${windows}"
!macroend
!macro Stage windows unix
    File "/oname=$INSTDIR\${windows}.new~" "${SOURCE}/${unix}"
!macroend
!macro DropFolder windows
    RMDir "$INSTDIR\${windows}"
!macroend

Function IsThere
    ${If} ${FileExists} "$INSTDIR\$R9"
        StrCpy $Failed 1
    ${EndIf}
FunctionEnd

Function DropEverythingStaged
    !insertmacro ForEachNewFile DropStaged
    !insertmacro EachFolder DropFolder
    RMDir "$INSTDIR"
FunctionEnd

Function PlaceFiles
    StrCpy $Folder $INSTDIR
    Call MakeSureClosed
    StrCpy $Folder $OldDir
    Call MakeSureClosed

    ; A copy: the list itself is replaced, too.
    InitPluginsDir
    Delete "$PLUGINSDIR\old-files.txt"
    ${If} $OldDir != ""
        CopyFiles /SILENT "$OldDir\${FILE_LIST}" "$PLUGINSDIR\old-files.txt"
    ${EndIf}
    ${If} $OldDir != $INSTDIR
    ${AndIfNot} ${FileExists} "$INSTDIR\${FILE_LIST}"
        ; Never ours so far: what has the name of one of our files belongs to somebody.
        StrCpy $Failed 0
        !insertmacro ForEachNewFile IsThere
        ${If} $Failed = 1
            !insertmacro Stop ${FOREIGN_FILES}
        ${EndIf}
    ${EndIf}

    StrCpy $Failed 0
    ClearErrors
    CreateDirectory "$INSTDIR"
    !insertmacro EachFolder MakeFolder
    !insertmacro EachFile Stage
    WriteUninstaller "$INSTDIR\uninstall.exe.new~"
    ${If} ${Errors}
        Call DropEverythingStaged
        !insertmacro Stop ${NOT_WRITTEN}
    ${EndIf}

    ; It may have been started meanwhile.
    StrCpy $Folder $INSTDIR
    StrCpy $AskToClose 0
    Call LookForProgram
    ${If} $IsRunning = 1
        Call DropEverythingStaged
        !insertmacro Stop ${RUNNING}
    ${EndIf}

    DetailPrint "$(Placing)"
    StrCpy $Failed 0
    ${If} $OldDir == $INSTDIR
        !insertmacro ForEachOldFile SetAside
    ${EndIf}
    !insertmacro ForEachNewFile SetAside
    ${If} $Failed = 1
        !insertmacro ForEachNewFile DropStaged
    ${Else}
        !insertmacro ForEachNewFile PutInPlace
        ${If} $Failed = 1
            !insertmacro ForEachNewFile DropNew
        ${EndIf}
    ${EndIf}
    ${If} $Failed = 1
        !insertmacro ForEachNewFile PutBack
        ${If} $OldDir == $INSTDIR
            !insertmacro ForEachOldFile PutBack
        ${EndIf}
        !insertmacro EachFolder DropFolder
        RMDir "$INSTDIR"
        !insertmacro Stop ${NOT_WRITTEN}
    ${EndIf}
    !insertmacro ForEachNewFile DropAside
    ${If} $OldDir == $INSTDIR
        !insertmacro ForEachOldFile DropAside
    ${ElseIf} $OldDir != ""
        !insertmacro ForEachOldFile DropOld
        Delete "$OldDir\uninstall.exe"
        RMDir "$OldDir"
    ${EndIf}
FunctionEnd

; ---- shortcuts and registry -------------------------------------------------------------------------------------------------

; The shortcut $R0, with the AppUserModelID. Where the ID cannot be had, it is a shortcut all the same.
Function MakeShortcut
    SetOutPath "$INSTDIR" ; where the shortcut starts it
    CreateShortcut "$R0" "$INSTDIR\memberdesk.exe" "" "$INSTDIR\memberdesk.exe" 0 SW_SHOWNORMAL "" "$(Comment)"
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r1 ""
    ${If} $1 P<> 0
        ${IUnknown::QueryInterface} $1 '("${IID_IPersistFile}", .r2)'
        ${If} $2 P<> 0
            ${IPersistFile::Load} $2 '(R0, ${STGM_READWRITE})'
            ${IUnknown::QueryInterface} $1 '("${IID_IPropertyStore}", .r3)'
            ${If} $3 P<> 0
                System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
                System::Call '*(&w64 "${APP_ID}")p.r6'
                System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,&i8 r6)p.r5'
                ${IPropertyStore::SetValue} $3 '(r4, r5)'
                ${IPropertyStore::Commit} $3 ""
                ${IUnknown::Release} $3 ""
                System::Free $4
                System::Free $5
                System::Free $6
                ${IPersistFile::Save} $2 '(R0, 1)'
            ${EndIf}
            ${IUnknown::Release} $2 ""
        ${EndIf}
        ${IUnknown::Release} $1 ""
    ${EndIf}
FunctionEnd

!macro DropShortcuts
    Delete "$SMPROGRAMS\${NAME_EN}.lnk"
    Delete "$SMPROGRAMS\${NAME_ZH}.lnk"
    Delete "$DESKTOP\${NAME_EN}.lnk"
    Delete "$DESKTOP\${NAME_ZH}.lnk"
!macroend

Function Register
    Call SetContext
    !insertmacro DropShortcuts
    StrCpy $R0 "$SMPROGRAMS\$(AppName).lnk"
    Call MakeShortcut
    ${If} $WantIcon = 1
        StrCpy $R0 "$DESKTOP\$(AppName).lnk"
        Call MakeShortcut
    ${EndIf}
    ${If} $WantStart = 1
        WriteRegStr SHCTX "${RUN_KEY}" "Member Desk" '"$INSTDIR\memberdesk.exe"'
    ${Else}
        DeleteRegValue SHCTX "${RUN_KEY}" "Member Desk"
    ${EndIf}
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "$(AppName)"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Member Desk authors"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\memberdesk.exe,0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

Section "-Member Desk"
    AddSize ${KILOBYTES}
    ${If} $Mode == "all"
    ${AndIf} $Admin = 0
        ${If} $Second = 1
            !insertmacro Stop ${NO_PERMISSION}
        ${EndIf}
        StrCpy $Folder $INSTDIR
        Call MakeSureClosed
        DetailPrint "$(Elevating)"
        StrCpy $R1 $EXEPATH
        StrCpy $R3 "en"
        ${If} $LANGUAGE = ${LANG_SIMPCHINESE}
            StrCpy $R3 "zh_CN"
        ${EndIf}
        StrCpy $R2 "/S /SecondStart /AllUsers /LANG=$R3 /CLOSE=$Close /DESKTOP=$WantIcon /AUTOSTART=$WantStart /D=$INSTDIR"
        Call RunElevated
        ${If} $Code <> 0
            Call Fail
        ${EndIf}
    ${Else}
        Call PlaceFiles
        Call Register
    ${EndIf}
    SetAutoClose true
SectionEnd

Function .onInstFailed
    ; A full disk ends the section in the midst.
    ${IfNot} $INSTDIR == ""
        Call DropEverythingStaged
    ${EndIf}
FunctionEnd

Function doneShow
    !insertmacro MUI_HEADER_TEXT "$(DoneTitle)" "$(DoneSubtitle)"
    nsDialogs::Create 1018
    Pop $Dialog
    ${NSD_CreateLabel} 0 2u 100% 24u "$(DoneText)"
    Pop $0
    ${NSD_CreateCheckBox} 8u 30u 95% 14u "$(DoneRun)"
    Pop $RunBox
    ${NSD_Check} $RunBox
    GetDlgItem $0 $HWNDPARENT 1
    SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^CloseBtn)"
    GetDlgItem $0 $HWNDPARENT 2
    EnableWindow $0 0
    GetDlgItem $0 $HWNDPARENT 3
    EnableWindow $0 0
    nsDialogs::Show
FunctionEnd

Function doneLeave
    ${NSD_GetState} $RunBox $0
    ${If} $0 = ${BST_CHECKED}
        SetOutPath "$INSTDIR"
        ${If} $Admin = 1
            ; Through the desktop, which runs as the user: the program must not inherit an administrator's rights.
            Exec '"$WINDIR\explorer.exe" "$INSTDIR\memberdesk.exe"'
        ${Else}
            Exec '"$INSTDIR\memberdesk.exe"'
        ${EndIf}
    ${EndIf}
FunctionEnd

; ---- the uninstaller --------------------------------------------------------------------------------------------------------

Function un.onInit
    StrCpy $Code 0
    StrCpy $Settings 0
    Call un.ReadCommon
    StrCpy $R2 "/REMOVESETTINGS="
    StrCpy $R3 $Settings
    Call un.ReadSwitch
    StrCpy $Settings $R3
    StrCpy $Mode "user"
    ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == $INSTDIR
        StrCpy $Mode "all"
    ${EndIf}
    ${If} $Code <> 0
        Call un.Fail
    ${EndIf}
FunctionEnd

Function un.optionsShow
    !insertmacro MUI_HEADER_TEXT "$(RemoveTitle)" "$(RemoveSubtitle)"
    nsDialogs::Create 1018
    Pop $Dialog
    ${NSD_CreateLabel} 0 2u 100% 24u "$(RemoveText)"
    Pop $0
    ${NSD_CreateCheckBox} 8u 34u 95% 14u "$(RemoveSettings)"
    Pop $SettingsBox
    ${NSD_SetState} $SettingsBox $Settings
    ${NSD_CreateLabel} 20u 50u 90% 34u "$(RemoveSettingsText)"
    Pop $0
    GetDlgItem $0 $HWNDPARENT 1
    SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
    nsDialogs::Show
FunctionEnd

Function un.optionsLeave
    ${NSD_GetState} $SettingsBox $Settings
FunctionEnd

!macro DeleteFile windows unix
    Delete "$INSTDIR\${windows}"
    Delete "$INSTDIR\${windows}.new~"
    Delete "$INSTDIR\${windows}.old~"
!macroend

Function un.RemoveProgram
    StrCpy $Folder $INSTDIR
    Call un.MakeSureClosed
    SetOutPath "$TEMP"
    !insertmacro EachFile DeleteFile
    !insertmacro EachFolder DropFolder
    ${If} ${FileExists} "$INSTDIR\memberdesk.exe"
        StrCpy $Code ${NOT_REMOVED}
        Call un.Fail
    ${EndIf}
    Call un.SetContext
    !insertmacro DropShortcuts
    DeleteRegValue SHCTX "${RUN_KEY}" "Member Desk"
    DeleteRegValue SHCTX "${APPROVED_KEY}" "Member Desk"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    ; Last: whoever waits for an uninstaller of all users looks at it.
    !insertmacro DeleteFile "uninstall.exe" ""
    RMDir "$INSTDIR"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

; App keys and proxy passwords that the settings file $R0 names, out of the Credential Manager.
Function un.RemoveSecrets
    ClearErrors
    FileOpen $R1 "$R0" r
    ${If} ${Errors}
        Return
    ${EndIf}
    ${Do}
        ClearErrors
        FileRead $R1 $R2
        ${If} ${Errors}
            ${ExitDo}
        ${EndIf}
        ; ...eychainEntry=12345678-1234-1234-1234-123456789012
        StrCpy $R3 0
        ${Do}
            StrCpy $R4 $R2 13 $R3
            ${If} $R4 == ""
                ${ExitDo}
            ${EndIf}
            ${If} $R4 == "eychainEntry="
                IntOp $R3 $R3 + 13
                StrCpy $R5 $R2 36 $R3
                StrCpy $R6 $R5 1 8
                StrCpy $R7 $R5 1 23
                StrLen $R4 $R5
                ${If} $R4 = 36
                ${AndIf} $R6 == "-"
                ${AndIf} $R7 == "-"
                    System::Call 'advapi32::CredDeleteW(w R5, i 1, i 0)'
                ${EndIf}
                ${ExitDo}
            ${EndIf}
            IntOp $R3 $R3 + 1
        ${Loop}
    ${Loop}
    FileClose $R1
FunctionEnd

!macro RemoveSettingsOf folder
    StrCpy $R0 "${folder}\memberdesk.ini"
    Call un.RemoveSecrets
    Delete "${folder}\memberdesk.ini"
    Delete "${folder}\memberdesk.ini.*" ; lock, what a killed program was writing, damaged ones that were kept aside
    Delete "${folder}\memberdesk.log"
    Delete "${folder}\memberdesk.log.1"
    Delete "${folder}\window-*"
    Delete "${folder}\calls\*.calls"
    RMDir "${folder}\calls"
    RMDir "${folder}"
!macroend

Section "un.Member Desk"
    ${If} $Mode == "all"
    ${AndIf} $Admin = 0
        ${If} $Second = 1
            StrCpy $Code ${NO_PERMISSION}
            Call un.Fail
        ${EndIf}
        StrCpy $Folder $INSTDIR
        Call un.MakeSureClosed
        DetailPrint "$(Elevating)"
        ; The one in the folder, where only administrators write, not the copy of it that runs here.
        StrCpy $R1 "$INSTDIR\uninstall.exe"
        StrCpy $R2 "/S /SecondStart"
        Call un.RunElevated
        ${If} $Code <> 0
            Call un.Fail
        ${EndIf}
        ; It goes on in a copy of itself, which nobody can wait for.
        StrCpy $R0 0
        ${Do}
            ${IfNot} ${FileExists} "$INSTDIR\uninstall.exe"
                ${ExitDo}
            ${EndIf}
            ${If} $R0 >= 60
                StrCpy $Code ${NOT_REMOVED}
                Call un.Fail
            ${EndIf}
            Sleep 500
            IntOp $R0 $R0 + 1
        ${Loop}
    ${Else}
        Call un.RemoveProgram
    ${EndIf}
    ${If} $Settings = 1
        SetShellVarContext current
        !insertmacro RemoveSettingsOf "$LOCALAPPDATA\memberdesk"
        !insertmacro RemoveSettingsOf "$APPDATA\memberdesk"
    ${EndIf}
    DetailPrint "$(RemoveDone)"
SectionEnd
