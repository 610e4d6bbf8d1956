; The installer for Windows, made by Inno Setup 6. NOBODY HAS RUN THIS YET: it was written with care,
; from the manual alone.
;
;   powershell -ExecutionPolicy Bypass -File packaging\portable.ps1
;   iscc /DVersion=0.1.0 packaging\windows\notes.iss
;
; It puts the folder that packaging\portable.ps1 builds into the person's own programs. It asks for
; no rights of an administrator, starts nothing by itself, and adds nothing to what starts with the
; computer. In menus and lists it is called Notes, as the window is. Removing it leaves every
; journal where it is, for none lies in its folder.

#ifndef Version
  #error Say which version this is: iscc /DVersion=0.1.0
#endif
#define Built "..\..\dist\notes"

[Setup]
AppId={{5B0B3E0A-6B1B-4E0E-9B57-1C2B1C3F7E41}
AppName=Notes
AppVersion={#Version}
AppVerName=Notes {#Version}
AppPublisher=The people who make CHIME Journal
DefaultDirName={localappdata}\Programs\Notes
DefaultGroupName=Notes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
DisableProgramGroupPage=yes
; A folder that somebody picks could hold a journal. Only the program's own is ever removed.
DisableDirPage=yes
LicenseFile=..\..\LICENSE
SetupIconFile=notes.ico
UninstallDisplayIcon={app}\notes.exe
UninstallDisplayName=Notes
OutputDir=..\..\dist
OutputBaseFilename=chime-journal-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; While it is open, its files cannot be replaced: ask the person to close it, never end it.
CloseApplications=no
RestartApplications=no
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.OnDesktop=Put a picture for it on the desktop
de.OnDesktop=Ein Bild dafür auf den Desktop legen
en.SharedFile=Locked file
de.SharedFile=Verschlossene Datei
en.OpenIt=Open Notes now
de.OpenIt=Notizen jetzt öffnen

[Tasks]
; Not ticked: others who use this computer would see it.
Name: "desktop"; Description: "{cm:OnDesktop}"; Flags: unchecked

[Files]
; All but the marker of a stick: an installed program is on a person's own computer.
Source: "{#Built}\notes.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Built}\parts\*"; DestDir: "{app}\parts"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Built}\licences\*"; DestDir: "{app}\licences"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Built}\support-lines-example.toml"; DestDir: "{app}"; Flags: ignoreversion

[InstallDelete]
; What an earlier version brought and this one does not. A centre's own support lines stay.
Type: filesandordirs; Name: "{app}\parts"
Type: filesandordirs; Name: "{app}\licences"

[Icons]
Name: "{userprograms}\Notes"; Filename: "{app}\notes.exe"
Name: "{userdesktop}\Notes"; Filename: "{app}\notes.exe"; Tasks: desktop

[Registry]
; Only what a person was given by somebody opens with a double click. A journal never does.
Root: HKCU; Subkey: "Software\Classes\.chimeshare"; ValueType: string; ValueData: "Notes.chimeshare"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\Notes.chimeshare"; ValueType: string; ValueData: "{cm:SharedFile}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Notes.chimeshare\shell\open\command"; ValueType: string; ValueData: """{app}\notes.exe"" ""%1"""

[Run]
Filename: "{app}\notes.exe"; Description: "{cm:OpenIt}"; Flags: nowait postinstall skipifsilent unchecked
