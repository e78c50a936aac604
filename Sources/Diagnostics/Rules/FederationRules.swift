// The rules of a list of councils and of the copies of their sites.

extension Explanation {
  static let councilsList = Explanation(
    "Each line of a list of councils has the folder of a copy of a council’s site, and then the address of the site.",
    why: "Every link of the federation leads to the councils’ own sites, by these addresses.",
    mend:
      "Write both on one line: mirrors/anytown https://scrutiny.anytown.example/; a line for people begins with “#”.")
  static let councilUnreadable = Explanation(
    "The copy of every listed council’s site can be read.",
    why:
      "A council whose copy cannot be read is left out, and the site says so. Half a copy would tell half of a record as if it were all.",
    mend: "Mirror the site again (docs/federating.md), and see that the folder is that of the whole site.")
  static let councilIncomplete = Explanation(
    "The copy of a council’s site has every file that the site’s own manifest lists, with the bytes that it lists.",
    why: "Readers are told what is missing; a recommendation that is missing looks as if it had never been made.",
    mend: "Mirror the site again. Where it goes on, ask the council: its site does not have what it says it has.")
}
