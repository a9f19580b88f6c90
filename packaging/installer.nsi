; The installer of Trace Mailer. `python packaging/build.py` runs it with /DVERSION, /DFOLDER and /DOUT.
; Silent: setup.exe /S [/ALLUSERS] [/STARTUP] [/SERVICE=password] [/D=folder]; uninstall.exe /S [/REMOVEDATA]
; /SERVICE sends from the start of the computer on, as a scheduled task of the user who installs, whose Windows password
; the Task Scheduler needs and keeps: the mail account's password lies in that user's vault.
; An upgrade keeps what was chosen before. It ends with 3, and nothing is changed, while the program cannot be closed; with
; 4 if all is installed but the task.
Unicode true
Target amd64-unicode
ManifestDPIAware true
!ifdef UNPACKED ; for a trial that has no time to wait for it
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
Name "Trace Mailer"
OutFile "${OUT}"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif
RequestExecutionLevel highest
InstallDir ""
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Trace Mailer"
VIAddVersionKey "FileDescription" "Trace Mailer ${VERSION}, installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT License"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "nsDialogs.nsh"
!include "WordFunc.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\TraceMailer"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define MUI_ICON "trace-mailer.ico"
!define MUI_UNICON "trace-mailer.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\TraceMailer.exe"

Var AllUsers
Var Startup
Var Service
Var ServicePassword
Var RemoveData
Var ForAll
Var AtStart
Var AsService
Var WindowsPassword

!insertmacro MUI_PAGE_WELCOME
Page custom ChoicesShow ChoicesLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!define TASK "Trace Mailer"

!macro CloseRunning UN
; Ends the scheduled task, asks the windows of this user to close, and waits for them. Then it takes the old files out of
; the way, which Windows refuses while a program of any user has one of them open: a command that sends, say.
Function ${UN}CloseRunning
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    nsExec::Exec 'schtasks /End /TN "${TASK}"'
    Pop $0
    again:
    StrCpy $0 "" ; a program that is missing or in quarantine leaves what was there
    StrCpy $2 ""
    ExecWait '"$INSTDIR\TraceMailer.exe" --quit' $0
    ${If} $0 <> 1 ; a program that cannot start, as its installation broke off, is not running
      RMDir /r "$INSTDIR\_before"
      ${For} $1 1 20 ; a program that has just closed has its files open for a moment longer
        StrCpy $2 ""
        ClearErrors
        Rename "$INSTDIR\_internal" "$INSTDIR\_before"
        ${IfNot} ${Errors}
          ${ExitFor}
        ${EndIf}
        StrCpy $2 "open"
        Sleep 500
      ${Next}
    ${EndIf}
    ${If} $0 = 1
    ${OrIf} $2 == "open"
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Trace Mailer is still running. Close it and try again." /SD IDCANCEL IDRETRY again
      Call ${UN}StartTask
      SetErrorLevel 3
      Quit
    ${EndIf}
    RMDir /r "$INSTDIR\_before"
    RMDir /r "$INSTDIR\licences"
  ${EndIf}
FunctionEnd

; Starts the scheduled task, if there is one.
Function ${UN}StartTask
  nsExec::Exec 'schtasks /Run /TN "${TASK}"'
  Pop $0
FunctionEnd
!macroend
!insertmacro CloseRunning ""
!insertmacro CloseRunning "un."

!macro Context
  ${If} $AllUsers == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

Function .onInit
  StrCpy $AllUsers 0
  StrCpy $Startup 0
  StrCpy $Service 0
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/STARTUP" $R1
  ${IfNot} ${Errors}
    StrCpy $Startup 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/SERVICE=" $ServicePassword
  ${IfNot} ${Errors}
    StrCpy $Service 1
  ${EndIf}
  Call ChooseFolder
FunctionEnd

; An installation that is there is upgraded where it is, and starts with Windows if it did; otherwise the usual folder of
; one user or of all.
Function ChooseFolder
  ${If} $INSTDIR == ""
    ${If} $AllUsers == 1
      ReadRegStr $INSTDIR HKLM "${UNINSTALL}" "InstallLocation"
      ${If} $INSTDIR == ""
        StrCpy $INSTDIR "$PROGRAMFILES64\Trace Mailer"
      ${EndIf}
    ${Else}
      ReadRegStr $INSTDIR HKCU "${UNINSTALL}" "InstallLocation"
      ${If} $INSTDIR == ""
        StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Trace Mailer"
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ReadRegStr $R1 HKCU "${RUN}" "Trace Mailer"
  ${If} $AllUsers == 1
    ReadRegStr $R1 HKLM "${RUN}" "Trace Mailer"
  ${EndIf}
  ${If} $R1 != ""
    StrCpy $Startup 1
  ${EndIf}
FunctionEnd

Function ChoicesShow
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateCheckbox} 0 0 100% 12u "&Install for all users of this computer (needs an administrator)"
  Pop $ForAll
  ${If} $AllUsers == 1
    ${NSD_Check} $ForAll
  ${EndIf}
  ${NSD_CreateCheckbox} 0 20u 100% 12u "&Start Trace Mailer with Windows, in the notification area"
  Pop $AtStart
  ${If} $Startup == 1
    ${NSD_Check} $AtStart
  ${EndIf}
  ${NSD_CreateCheckbox} 0 40u 100% 12u "Send as a s&ervice: from the start of the computer on, with nobody signed in"
  Pop $AsService
  ${NSD_CreateLabel} 12u 56u 100% 10u "Your &Windows password, which the Task Scheduler needs for that:"
  Pop $0
  ${NSD_CreatePassword} 12u 68u 60% 13u ""
  Pop $WindowsPassword
  ${If} $Service == 1
    ${NSD_Check} $AsService
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function ChoicesLeave
  StrCpy $2 $AllUsers
  ${NSD_GetState} $ForAll $AllUsers
  ${If} $2 != $AllUsers
    StrCpy $INSTDIR ""
    Call ChooseFolder
  ${EndIf}
  ${NSD_GetState} $AtStart $Startup
  ${NSD_GetState} $AsService $Service
  ${NSD_GetText} $WindowsPassword $ServicePassword
FunctionEnd

Section
  !insertmacro Context
  Call CloseRunning
  SetOutPath "$INSTDIR"
  File /r /x trace-mailer.pkg "${FOLDER}/*"
  ; both programs share the archive of their code; a file system without links gets a copy
  Delete "$INSTDIR\trace-mailer.pkg"
  System::Call 'kernel32::CreateHardLinkW(w "$INSTDIR\trace-mailer.pkg", w "$INSTDIR\TraceMailer.pkg", p 0) i .r0'
  ${If} $0 == 0
    CopyFiles /SILENT "$INSTDIR\TraceMailer.pkg" "$INSTDIR\trace-mailer.pkg"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Trace Mailer.lnk" "$INSTDIR\TraceMailer.exe"
  ${If} $Startup == 1
    WriteRegStr SHCTX "${RUN}" "Trace Mailer" '"$INSTDIR\TraceMailer.exe" --tray'
  ${Else}
    DeleteRegValue SHCTX "${RUN}" "Trace Mailer"
  ${EndIf}
  ${If} $Service == 1
    Call MakeTask
  ${Else}
    Call StartTask
  ${EndIf}
  ${If} $AllUsers == 1
    ; what one user makes there with --machine, Windows lets the others read alone
    CreateDirectory "$LOCALAPPDATA\Trace Mailer"
    nsExec::Exec 'icacls "$LOCALAPPDATA\Trace Mailer" /grant *S-1-5-32-545:(OI)(CI)M'
    Pop $0
  ${EndIf}
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Trace Mailer"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\TraceMailer.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; Makes the task of trace-mailer-task.xml for the user who installs, and starts it.
Function MakeTask
  ReadEnvStr $1 USERDOMAIN
  ReadEnvStr $2 USERNAME
  ${WordReplace} "$INSTDIR" "&" "&amp;" "+" $3
  InitPluginsDir
  File "/oname=$PLUGINSDIR\template.xml" "trace-mailer-task.xml"
  FileOpen $5 "$PLUGINSDIR\template.xml" r
  FileOpen $6 "$PLUGINSDIR\task.xml" w
  FileWriteUTF16LE /BOM $6 ""
  ${Do}
    ClearErrors
    FileRead $5 $4
    ${If} ${Errors}
      ${ExitDo}
    ${EndIf}
    ${WordReplace} "$4" "HOTEL\mailer" "$1\$2" "+" $4
    ${WordReplace} "$4" "C:\Program Files\Trace Mailer" "$3" "+" $4
    ${WordReplace} "$4" "--machine run" "run" "+" $4
    FileWriteUTF16LE $6 $4
  ${Loop}
  FileClose $5
  FileClose $6
  nsExec::ExecToStack 'schtasks /Create /F /TN "${TASK}" /XML "$PLUGINSDIR\task.xml" /RU "$1\$2" /RP "$ServicePassword"'
  Pop $0
  Pop $4
  ${If} $0 == 0
    Call StartTask
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "Trace Mailer is installed, but Windows did not accept it as a service of $1\$2. Check the Windows password and install again.$\r$\n$\r$\n$4" /SD IDOK
    SetErrorLevel 4
  ${EndIf}
  StrCpy $ServicePassword ""
FunctionEnd

Function un.onInit
  StrCpy $RemoveData 0
  StrCpy $AllUsers 0
  ReadRegStr $0 HKLM "${UNINSTALL}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $AllUsers 1
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/REMOVEDATA" $R1
  ${IfNot} ${Errors}
    StrCpy $RemoveData 1
  ${EndIf}
FunctionEnd

Section Uninstall
  !insertmacro Context
  Call un.CloseRunning
  nsExec::Exec 'schtasks /Delete /F /TN "${TASK}"'
  Pop $0
  Delete "$INSTDIR\TraceMailer.exe"
  Delete "$INSTDIR\trace-mailer.exe"
  Delete "$INSTDIR\TraceMailer.pkg"
  Delete "$INSTDIR\trace-mailer.pkg"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\licences" ; CloseRunning leaves both if its installation broke off
  RMDir /r "$INSTDIR\_before"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Trace Mailer.lnk"
  DeleteRegValue SHCTX "${RUN}" "Trace Mailer"
  DeleteRegKey SHCTX "${UNINSTALL}"
  ${If} $RemoveData == 0
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Remove the database with all settings, traces and deliveries, and the logs, too? This cannot be undone." /SD IDNO IDNO kept
    StrCpy $RemoveData 1
  ${EndIf}
  kept:
  RMDir "$LOCALAPPDATA\Trace Mailer" ; stays if anything is in it
  ${If} $RemoveData == 1
    RMDir /r "$LOCALAPPDATA\Trace Mailer" ; of all users, if it was installed for them
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\Trace Mailer"
  ${EndIf}
SectionEnd
