; The installer for Windows, by Inno Setup 6.3 or newer. Not verified yet: see README.md beside this.
; packaging/bundle.py makes the bundle and then runs, with words of its own:
;   ISCC /DVersion=VERSION /DAppId=io.skinroutine.Skinroutine /DBundle=C:\...\dist\skinroutine skinroutine.iss

#if !Defined(Version) || !Defined(AppId) || !Defined(Bundle)
  #error Run packaging\bundle.py: it says /DVersion, /DAppId and /DBundle
#endif
#define Program "skinroutine-gui.exe"

[Setup]
AppId={#AppId}
AppName=skinroutine
AppVersion={#Version}
AppVerName=skinroutine {#Version}
AppPublisher=skinroutine
AppPublisherURL=https://skinroutine.example
VersionInfoVersion={#Version}
; for this person alone, without an administrator: {autopf} is %LOCALAPPDATA%\Programs then
PrivilegesRequired=lowest
DefaultDirName={autopf}\skinroutine
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
; a program that runs is asked to end, since its files are replaced
CloseApplications=yes
CloseApplicationsFilter=skinroutine.exe,{#Program}
RestartApplications=no
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName=skinroutine
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
DataStays=skinroutine is removed. Your diary stays in %1. To delete it as well, delete that folder.
de.DataStays=skinroutine ist entfernt. Ihr Tagebuch bleibt in %1. Um auch das zu löschen, löschen Sie diesen Ordner.
es.DataStays=skinroutine se ha quitado. Su diario sigue en %1. Para borrarlo también, borre esa carpeta.
fr.DataStays=skinroutine est désinstallé. Votre journal reste dans %1. Pour l'effacer aussi, supprimez ce dossier.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; what an older version had and this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\skinroutine"; Filename: "{app}\{#Program}"; AppUserModelID: "{#AppId}"
Name: "{autodesktop}\skinroutine"; Filename: "{app}\{#Program}"; AppUserModelID: "{#AppId}"; Tasks: desktopicon

[Registry]
; the start with the computer is a setting of the program's own; a removed program is not started
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "skinroutine"; Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,skinroutine}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('DataStays'), [ExpandConstant('{localappdata}\skinroutine')]), mbInformation, MB_OK);
end;
