; SPDX-License-Identifier: MIT
; A program that stands in for memberdesk.exe. /DNUMBER tells one version from the other. It has a window that closes when it is
; asked to. Started with /S it has none, and stays as long as there is the file "busy" in the temporary folder, which it makes.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
Name "Placeholder ${NUMBER}"
OutFile "${OUTPUT}"
XPStyle on
Page components
Section "Number ${NUMBER}"
    FileOpen $0 "$TEMP\busy" w
    FileClose $0
    IfFileExists "$TEMP\busy" 0 +3
    Sleep 200
    Goto -2
SectionEnd
