"""What Windows, macOS and Linux want to know of the program, for the bundles made there."""

from __future__ import annotations

from pathlib import Path

NAME = "backpropviz"
IDENTIFIER = "org.backpropviz.backpropviz"  # also of the desktop entry and of the metadata
DOCUMENT_TYPE = "application/vnd.backpropviz+json"
SUMMARY = "How backpropagation works, one operation at a time"
COPYRIGHT = "The backpropviz developers. MIT license."

# https://learn.microsoft.com/en-us/windows/win32/menurc/versioninfo-resource: 040904B0 and
# (1033, 1200) are American English in Unicode; 0x40004 is Windows, 1 a program.
_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers},
    mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0),
  ),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The backpropviz developers'),
      StringStruct('FileDescription', {summary!r}),
      StringStruct('FileVersion', {version!r}),
      StringStruct('InternalName', {name!r}),
      StringStruct('LegalCopyright', {copyright!r}),
      StringStruct('OriginalFilename', '{name}.exe'),
      StringStruct('ProductName', {name!r}),
      StringStruct('ProductVersion', {version!r}),
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""

_README = """\
backpropviz {version}
How backpropagation works, one operation at a time.

To start: {start}. Nothing needs to be installed; copy the
folder as it is, also onto a stick or a disk that cannot be written to. Settings
and the log are kept in your own home:{home}
`{command} --help` tells what it does without a window.
{desktop}
backpropviz is under the MIT license, see LICENSE.txt. The parts by others that
are in this folder have licenses of their own, among them the GNU Lesser General
Public License of Qt: in the program, the menu Help, About, Licenses; as files,
in _internal/backpropviz/_resources/licenses.
"""

_ON_LINUX = """
To have it in the menu of the desktop, and documents (.bpviz) open with it by a
double click, run desktop/install.sh in a terminal, once, where the folder is to
stay; nothing is copied but the entry and the icon. `desktop/install.sh --remove`
takes them away again. For all users of a machine:
`sudo desktop/install.sh --prefix /usr/local`.
"""

_ON_WINDOWS = """
To have documents (.bpviz) open with it by a double click: right-click one, Open
with, Choose another app, Choose an app on your PC, backpropviz.exe in this
folder, Always. If Windows says that it protected your PC, since the program is
not signed: More info, Run anyway.
"""


# Where QSettings and QStandardPaths.AppLocalDataLocation are, for a program of this name.
_HOMES = {
    "linux": """
.config/backpropviz and .local/share/backpropviz; delete both to start afresh.""",
    "win32": """
HKEY_CURRENT_USER\\Software\\backpropviz in the registry, and the folder
%LOCALAPPDATA%\\backpropviz; delete both to start afresh.""",
}


def write_version_resource(version: str, path: Path) -> Path:
    """Write what Windows shows of a program, in the form that PyInstaller reads."""
    numbers = (*(int(number) for number in version.split(".")[:3]), 0)
    text = _RESOURCE.format(
        numbers=numbers, version=version, name=NAME, summary=SUMMARY, copyright=COPYRIGHT
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def property_list(version: str) -> dict[str, object]:
    """Return what macOS wants to know beyond name and identifier: documents, screens, themes."""
    document = f"{IDENTIFIER}.document"
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "backpropviz experiment",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": f"{NAME}.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [document],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": document,
                "UTTypeDescription": "backpropviz experiment",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeIconFile": f"{NAME}.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["bpviz"],
                    "public.mime-type": [DOCUMENT_TYPE],
                },
            }
        ],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "13.0",  # of Qt 6.10
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # else it is light where the system is dark
        "NSHumanReadableCopyright": COPYRIGHT,
    }


def bundle_readme(version: str, system: str) -> str:
    """Return what lies beside the program in its folder; system: as in sys.platform."""
    on_windows = system == "win32"
    desktop = {"linux": _ON_LINUX, "win32": _ON_WINDOWS}
    return _README.format(
        version=version,
        start=f"double-click {NAME}.exe" if on_windows else f"run {NAME} in this folder",
        home=_HOMES.get(system, _HOMES["linux"]),
        command=f"{NAME}.exe" if on_windows else f"./{NAME}",
        desktop=desktop.get(system, ""),
    )
