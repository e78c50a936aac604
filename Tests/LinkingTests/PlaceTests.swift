import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// Links to places: in the document itself, in another, in an attached file.
@Suite struct PlaceTests {
  private func compiled(_ body: String, folder: String = "pages", front: String = "title: A\n") -> Compiled {
    Compiled(
      Small.with([
        "\(folder)/a.md": "---\n\(front)---\n\(body)\n", "\(folder)/tides.pdf": "%PDF",
        "meetings/2026-10-07-children/meeting.md":
          "---\ncommittee: children\ndate: 2026-10-07\nstatus: held\nitems:\n  - number: \"1\"\n    title: A\n---\n",
      ]))
  }

  @Test(arguments: [
    ("[x](⟦#nowhere⟧)", Severity.warning), ("[x](⟦#para-9⟧)", .warning),
    ("⟦[[2026-10-07-children/item-1#sums]]⟧", .error), ("⟦[[2026-10-07-children#item-9]]⟧", .error),
    ("⟦[[anwen-price#nowhere]]⟧", .error), ("⟦[[foster-care#nowhere]]⟧", .error),
  ])
  func tellsAPlaceThatIsNotThere(body: String, severity: Severity) {
    let compiled = compiled(body)
    let found = compiled.found(.unknownReference)
    #expect(found.map(\.severity) == [severity], "\(found)")
    #expect(found.first?.range.start.line == compiled.marks.first?.start.line)
  }

  @Test(arguments: [
    "## Nowhere\n\n[x](#nowhere)", "[x](#)", "[[2026-10-07-children#item-1]]", "[[foster-care#rec-1]]",
    "[[foster-care/rec-1]]",
  ])
  func findsThePlacesThereAre(body: String) { #expect(compiled(body).found(.unknownReference) == []) }

  @Test(arguments: ["#page=3", "?v=2#page=3", ""]) func aLinkMayNameAPlaceOfAnAttachedFile(place: String) throws {
    let record = compiled("[x](tides.pdf\(place))").record
    let file = try #require(record.pages[0].body.files.first ?? nil)
    #expect(file.address == "pages/tides.pdf" + place)
    #expect(record.attachments.map(\.address) == ["pages/tides.pdf"])
  }

  @Test func initialsAreToldOnceForAFileWithTheirOwnReason() {
    let actions = (1...8).map { "  - number: \"\($0)\"\n    text: Do it.\n    lead: [\"Bridge Master (QX)\"]\n" }
      .joined()
    let found = Compiled(Small.with(["reviews/foster-care/action-plan.md": "---\nactions:\n\(actions)---\n"])).found(
      .undefinedInitials)
    #expect(found.count == 1)
    #expect(found[0].message.contains("“QX”") && found[0].message.contains("8 places"))
    #expect(found[0].reason?.contains("“QX”") == true && found[0].fixes[0].summary.contains("QX"))
  }
}
