"""OParl 1.1, by the rules of its published schema (github.com/OParl/spec, schema/*.json) and of its text: which properties an object has
and of which kind, that references lead to objects of the right type and back, and that lists lead through all of them."""

import json
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

from finding import Finding, Site

SPACE = "https://schema.oparl.org/1.1/"
SYSTEM = "oparl/system.json"
# What every object may have.
ALL = "license:string keyword:[string] created:moment modified:moment web:url deleted:boolean"
# Of each type: its properties, each with its kind. “&Type” is the address of an object, “Type” the object itself, “list Type” the
# address of a list; in brackets, several. An exclamation mark says that it must be there.
TYPES = {
    "System": "oparlVersion!:string otherOparlVersions:[&System] license:url body!:list_Body name:string contactEmail:string "
              "contactName:string website:url vendor:url product:url",
    "Body": "system:&System shortName:string name!:string website:url license:url licenseValidSince:moment oparlSince:moment "
            "ags:string rgs:string equivalent:[url] contactEmail:string contactName:string organization!:list_Organization "
            "person!:list_Person meeting!:list_Meeting paper!:list_Paper legislativeTerm!:[LegislativeTerm] "
            "agendaItem:list_AgendaItem consultation:list_Consultation file:list_File locationList:list_Location "
            "legislativeTermList:list_LegislativeTerm membership:list_Membership classification:string location:Location "
            "mainOrganization:&Organization",
    "LegislativeTerm": "body:&Body name:string startDate:day endDate:day",
    "Organization": "body:&Body name:string membership:[&Membership] meeting:list_Meeting consultation:list_Consultation "
                    "shortName:string post:[string] subOrganizationOf:&Organization organizationType:string classification:string "
                    "startDate:day endDate:day website:url location:Location externalBody:&Body memberCount:number "
                    "votingMemberCount:number",
    "Person": "body:&Body name:string familyName:string givenName:string formOfAddress:string affix:string title:[string] "
              "gender:string phone:[string] email:[string] location:&Location locationObject:Location status:[string] "
              "membership:[Membership] image:File life:string lifeSource:string",
    "Membership": "person:&Person organization:&Organization role:string votingRight:boolean startDate:day endDate:day "
                  "onBehalfOf:&Organization",
    "Meeting": "name:string meetingState:string cancelled:boolean start:moment end:moment location:Location "
               "organization:[&Organization] participant:[&Person] invitation:File resultsProtocol:File verbatimProtocol:File "
               "auxiliaryFile:[File] agendaItem:[AgendaItem]",
    "AgendaItem": "meeting:&Meeting number:string name:string public:boolean consultation:&Consultation result:string "
                  "resolutionText:string resolutionFile:File auxiliaryFile:[File] start:moment end:moment",
    "Paper": "body:&Body name:string reference:string date:day paperType:string relatedPaper:[&Paper] "
             "superordinatedPaper:[&Paper] subordinatedPaper:[&Paper] mainFile:File auxiliaryFile:[File] location:[Location] "
             "originatorPerson:[&Person] underDirectionOf:[&Organization] originatorOrganization:[&Organization] "
             "consultation:[Consultation]",
    "Consultation": "paper:&Paper agendaItem:&AgendaItem meeting:&Meeting organization:[&Organization] authoritative:boolean "
                    "role:string",
    "File": "name:string fileName:string mimeType:string date:day size:number sha1Checksum:string sha512Checksum:string "
            "text:string accessUrl!:url downloadUrl:url externalServiceUrl:url masterFile:&File derivativeFile:[&File] "
            "fileLicense:url meeting:[&Meeting] agendaItem:[&AgendaItem] person:&Person paper:[&Paper]",
    "Location": "description:string geojson:object streetAddress:string room:string postalCode:string subLocality:string "
                "locality:string bodies:[&Body] organizations:[&Organization] persons:[&Person] meetings:[&Meeting] "
                "papers:[&Paper]",
}
FORMS = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "url": lambda value: isinstance(value, str) and bool(re.match(r"https?://[^\s<>\"{}|\\^`]+$", value)) and value.isascii(),
    "day": lambda value: isinstance(value, str) and bool(re.match(r"\d{4}-\d\d-\d\d$", value)),
    "moment": lambda value: isinstance(value, str) and bool(
        re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", value)),
}
# One way and back: what an object of a type refers to under a name refers to it under the other.
BACK = [("Person", "membership", "person"), ("Membership", "organization", "membership"),
        ("Organization", "membership", "organization"), ("Meeting", "agendaItem", "meeting"),
        ("AgendaItem", "consultation", "agendaItem"), ("Paper", "consultation", "paper"), ("Paper", "relatedPaper", "relatedPaper")]
Fault = tuple[str, str, str]


def properties(kind: str) -> dict[str, tuple[str, bool]]:
    return {name.rstrip("!"): (form, name.endswith("!")) for name, form in
            (part.split(":", 1) for part in (ALL + " " + TYPES[kind]).split())}


class Interface:
    """All objects that can be reached from the system, by their addresses."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.faults: list[Fault] = []
        self.objects: dict[str, dict] = {}
        self.references: list[tuple[str, str, str]] = []
        self.base = ""

    def read(self, address: str) -> dict | None:
        path = address.split("#")[0].removeprefix(self.base)
        try:
            if not address.startswith(self.base):
                raise ValueError("it is not of this site")
            value = json.loads((self.folder / path).read_bytes())
            if not isinstance(value, dict):
                raise ValueError("it is no object")
            return value
        except (OSError, ValueError) as fault:
            self.faults.append(("unreachable", SYSTEM, f"{address} cannot be read: {fault}"))
            return None

    def check(self) -> list[Fault]:
        system = json.loads((self.folder / SYSTEM).read_bytes())
        self.base = str(system.get("id", "")).removesuffix(SYSTEM)
        self.take(system, "System", None)
        if system.get("oparlVersion") != SPACE:
            self.tell("version", system, "it is of another version of OParl")
        self.follow(system, "System")
        self.resolve()
        self.compare()
        return self.faults

    def tell(self, rule: str, value: dict, words: str) -> None:
        path = str(value.get("id", SYSTEM)).split("#")[0].removeprefix(self.base)
        self.faults.append((rule, path, f"{value.get('id')}: {words}"))

    def take(self, value: object, kind: str, within: str | None) -> None:
        """An object and all that are in it. `within` is the address of the object around it, or of its own file."""
        if not isinstance(value, dict):
            self.faults.append(("type", SYSTEM, f"{value!r:.60} is no {kind}"))
            return
        name = value.get("id")
        if value.get("type") != SPACE + kind or not FORMS["url"](name):
            self.tell("type", value, f"it is called {value.get('type')}, and should be {kind}")
            return
        if within is not None and name.split("#")[0] != within.split("#")[0]:
            self.tell("address", value, f"it stands in {within}, where its own address does not lead")
        if self.objects.setdefault(name, value) != value:
            self.tell("two-faces", value, "it is not the same everywhere")
        self.look(value, kind, name)

    def look(self, value: dict, kind: str, name: str) -> None:
        known = properties(kind)
        for key, (_, needed) in known.items():
            if needed and key not in value:
                self.tell("required", value, f"a {kind} must have {key}")
        for key, content in value.items():
            if key in ("id", "type") or ":" in key:
                continue
            if key not in known:
                self.tell("unknown", value, f"a {kind} has no {key}")
            else:
                self.value(value, key, content, known[key][0], name)

    def value(self, owner: dict, key: str, content: object, form: str, name: str) -> None:
        if form.startswith("["):
            if not isinstance(content, list) or not content and key != "legislativeTerm":
                self.tell("form", owner, f"{key} is no list, or an empty one")
                return
            for one in content:
                self.value(owner, key, one, form[1:-1], name)
        elif form.startswith("&") or form.startswith("list_"):
            if not FORMS["url"](content):
                self.tell("form", owner, f"{key} is no address")
            elif form.startswith("&"):
                self.references.append((name, content, form[1:]))
        elif form in TYPES:
            self.take(content, form, name)
        elif not FORMS[form](content):
            self.tell("form", owner, f"{key} is no {form}: {content!r:.60}")

    def follow(self, owner: dict, kind: str) -> None:
        """The lists of an object, each to its end; every object in them has a file of its own that says the same."""
        for key, (form, _) in properties(kind).items():
            if not form.startswith("list_") or key not in owner:
                continue
            of, page, seen = form.removeprefix("list_"), owner[key], []
            before = None
            while page is not None:
                part = self.read(page)
                if part is None:
                    break
                before, page = self.page(owner, key, of, part, page, before, seen)
            for name, count in Counter(seen).items():
                if count > 1:
                    self.tell("list", owner, f"{name} stands {count} times in {key}")
            if of == "Body":
                for name in seen:
                    self.follow(self.objects.get(name, {}), "Body")

    def page(self, owner: dict, key: str, of: str, part: dict, page: str, before: str | None, seen: list[str]):
        links = part.get("links")
        if not isinstance(part.get("data"), list) or not isinstance(part.get("pagination"), dict) or not isinstance(links, dict):
            self.tell("list", owner, f"a page of {key} lacks data, pagination or links")
            return page, None
        if links.get("self") != page or links.get("prev") != before or links.get("first") != owner[key]:
            self.tell("list", owner, f"the links of {page} do not lead where it stands")
        for value in part["data"]:
            self.take(value, of, None)
            name = value.get("id", "") if isinstance(value, dict) else ""
            seen.append(name)
            own = self.read(name)
            if own is not None and own != value:
                self.tell("two-faces", value, "its own file does not say the same as the list")
        following = links.get("next")
        if following is not None and following in (page, before, owner[key]):
            self.tell("list", owner, f"{page} leads back")
            return page, None
        return page, following

    def resolve(self) -> None:
        for owner, name, kind in self.references:
            target = self.objects.get(name)
            if target is None or target.get("type") != SPACE + kind:
                self.tell("dangling", self.objects[owner], f"{name} is no {kind}")
        for kind, there, back in BACK:
            for value in list(self.objects.values()):
                if value.get("type") != SPACE + kind:
                    continue
                found = value.get(there, [])
                for one in found if isinstance(found, list) else [found]:
                    target = one if isinstance(one, dict) else self.objects.get(one, {})
                    answer = target.get(back, [])
                    if value["id"] not in (answer if isinstance(answer, list) else [answer]):
                        self.tell("one-way", value, f"its {there} {target.get('id')} does not name it as {back}")

    def compare(self) -> None:
        """Nothing stands in the folder that cannot be reached, and every page for people is there."""
        for file in sorted((self.folder / "oparl").rglob("*.json")):
            value = json.loads(file.read_bytes())
            if "id" in value and value["id"] not in self.objects:
                self.tell("unlisted", value, "no list leads to it")
        for value in self.objects.values():
            for key in ("web", "accessUrl", "downloadUrl"):
                address = value.get(key)
                if isinstance(address, str) and address.startswith(self.base) and not self.stands(address):
                    self.tell("dead-address", value, f"{key} leads to {address}, where nothing stands")

    def stands(self, address: str) -> bool:
        path = unquote(address.split("#")[0].removeprefix(self.base))
        return (self.folder / (path + "index.html" if not path or path.endswith("/") else path)).is_file()


def check(site: Site) -> list[Finding]:
    if not (site.folder / SYSTEM).exists():
        return []
    return [Finding("oparl", rule, page, words) for rule, page, words in Interface(site.folder).check()]
