; SPDX-License-Identifier: MIT
; Puts an entry into the Credential Manager as QtKeychain does. Named as the one in the settings of installer.sh.
!include LogicLib.nsh
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
Name "Secret"
OutFile "${OUTPUT}"
Section
    System::Call '*(&w8 "secret")p.r2'
    ; CREDENTIALW of 64 bits: generic, kept on this computer
    System::Call '*(i 0, i 1, w "${ENTRY}", p 0, l 0, i 12, i 0, p r2, i 2, i 0, p 0, p 0, w "user")p.r1'
    System::Call 'advapi32::CredWriteW(p r1, i 0)i.r3'
    ${If} $3 = 0
        SetErrorLevel 1
    ${EndIf}
SectionEnd
