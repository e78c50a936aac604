import Diagnostics
import Testing

@testable import Papers

struct SystemPaperTests {
  private func lines(_ text: String, name: String) -> [String] { lines(PaperReader.read(Array(text.utf8), name: name)) }

  /// Headings, paragraphs and rows as they are quoted.
  private func lines(_ read: Checked<SourcePaper>) -> [String] {
    read.value.blocks.flatMap { block -> [String] in
      switch block.content {
      case .text(let text):
        if case .heading(let level) = text.role { return [String(repeating: "#", count: level) + " " + text.plain] }
        return [text.plain]
      case .table(let table):
        return table.rows.map { row in
          row.places.map { place in
            if case .cell(let cell) = place { cell.plain } else { "^" }
          }.joined(separator: " | ")
        }
      case .picture, .note, .gap: return []
      }
    }
  }

  @Test func readsAMeetingOfModernGovAsItsAgenda() {
    let xml = """
      <?xml version="1.0"?><meeting><meetingid>206</meetingid><committeetitle>Works Committee</committeetitle>
      <meetingdate>18/11/2026</meetingdate><meetingtime>10.00 am</meetingtime><meetinglocation>Town Hall</meetinglocation>
      <attendees><attendee memberid="5" name="Ann Reed" roledescription="Chair" attendance="Present"/>
      <attendee name="Bo Hill" attendance="Apologies"/></attendees>
      <agendaitems><agendaitem><agendaitemid>1</agendaitemid><agendaitemnumber>1</agendaitemnumber><agendaitemtitle>Apologies</agendaitemtitle>
      <isrestricted>False</isrestricted></agendaitem><agendaitem><agendaitemnumber>2</agendaitemnumber>
      <agendaitemtitle>Gates &amp; hedges</agendaitemtitle><agendatext><![CDATA[<p>To consider</p><ul><li>the report</li></ul>]]></agendatext>
      <decision>RESOLVED: That they be mended.</decision><isrestricted>True</isrestricted>
      <linkeddocuments><linkeddoc><title>Report on gates</title></linkeddoc></linkeddocuments></agendaitem></agendaitems></meeting>
      """
    #expect(
      lines(xml, name: "a.xml") == [
        "# Works Committee", "Committee: Works Committee", "Date: 18/11/2026", "Time: 10.00 am", "Place: Town Hall",
        "Present: Ann Reed (Chair)", "Apologies: Bo Hill", "## 1 Apologies", "## 2 Gates & hedges", "To consider",
        "the report",
        "RESOLVED: That they be mended.", "Paper: Report on gates", "Not for publication",
      ])
    #expect(
      PaperReader.read(Array(xml.utf8), name: "a.xml").news == [
        "left out, since they are the system’s own: meetingid, agendaitemid, isrestricted"
      ])
  }

  @Test func readsPlansOfModernGovAsATableWithTheirHeadings() {
    let xml = """
      <?xml version="1.0"?><plan><planitems><planitem><issueid>1</issueid><issuetitle>Letting</issuetitle><decisionmaker>Cabinet</decisionmaker>
      <keydecision>Yes</keydecision></planitem><planitem><issuetitle>Fees</issuetitle><partexempt>No</partexempt></planitem></planitems></plan>
      """
    #expect(
      lines(xml, name: "a.xml") == [
        "Title | Decision maker | Key decision | Part exempt", "Letting | Cabinet | Yes | ", "Fees |  |  | No",
      ])
  }

  @Test func readsAnEventOfLegistar() {
    let json = """
      [{"EventId": 6, "EventGuid": "A", "EventBodyName": "Works", "EventDate": "2026-11-18T00:00:00", "EventTime": "10:00 AM",
      "EventLocation": "Town Hall", "EventComment": null, "EventItems": [{"EventItemId": 1, "EventItemAgendaNumber": "7.",
      "EventItemTitle": "Gates", "EventItemActionName": "Approved", "EventItemMinutesNote": "<p>Heard &amp; seen.</p>",
      "EventItemMatterAttachments": [{"MatterAttachmentName": "Report"}], "EventItemPassedFlag": 1}]}]
      """
    #expect(
      lines(json, name: "a.json") == [
        "# Works", "Committee: Works", "Date: 2026-11-18", "Time: 10:00 AM", "Place: Town Hall", "## 7. Gates",
        "Heard & seen.",
        "Decision: Approved", "Paper: Report",
      ])
  }

  @Test func readsAMeetingOfOParlAndCountsWhatHasNoNumber() {
    let json = """
      {"id": "https://o.example.org/m/1", "type": "https://schema.oparl.org/1.1/Meeting", "name": "Works", "start": "2026-11-18T19:00:00+01:00",
      "end": "2026-11-18T20:30:00+01:00", "location": {"id": "https://x", "description": "Room 1", "streetAddress": "High Street 1"},
      "organization": ["https://o.example.org/org/3"], "agendaItem": [{"name": "Gates", "public": true, "resolutionText": "Mend them."},
      {"name": "Staff", "public": false}], "modified": "2026-01-08T14:05:27+01:00"}
      """
    let read = PaperReader.read(Array(json.utf8), name: "a.json")
    #expect(
      lines(read) == [
        "# Works", "Date: 2026-11-18", "Time: 19:00 to 20:30", "Place: Room 1, High Street 1", "## 1 Gates",
        "Decision: Mend them.",
        "## 2 Staff", "Not for publication",
      ])
    #expect(read.doubts == ["the system gives its items no numbers; they were counted in their order"])
  }

  @Test func readsAnEventOfOpenCivicData() {
    let json = """
      {"id": "ocd-event/1", "name": "Works", "start_date": "2026-11-18T10:00:00Z", "location": {"name": "Town Hall"},
      "agenda": [{"description": "Gates", "order": "1", "notes": ["Attached"], "related_entities": [{"name": "R 26"}]}],
      "participants": [{"name": "Ann Reed", "note": "chair"}]}
      """
    #expect(
      lines(json, name: "a.json") == [
        "# Works", "Date: 2026-11-18", "Time: 10:00", "Place: Town Hall", "Present: Ann Reed (chair)", "## 1 Gates",
        "Attached",
        "Paper: R 26",
      ])
  }

  @Test func readsPlainListsAsTablesAndWhatTheyHoldBesideThem() {
    #expect(
      lines(
        "[{\"No\": 1, \"What it is\": \"a\"}, {\"No\": 2, \"leadOfficer\": null, \"due_date\": \"2027-01-01T00:00:00\"}]",
        name: "a.json") == [
          "No | What it is | Lead officer | Due date", "1 | a |  | ", "2 |  |  | 2027-01-01",
        ])
    let nested =
      "{\"title\": \"Plan\", \"recommendations\": [{\"no\": 1, \"actions\": [{\"what\": \"a\"}, {\"what\": \"b\"}]}, {\"no\": 2}]}"
    #expect(
      lines(nested, name: "a.json") == ["title | Plan", "# recommendations", "no | what", "1 | a", "^ | b", "2 | "])
    #expect(lines("[[\"No\", \"What\"], [1, \"a\"]]", name: "a.json") == ["No | What", "1 | a"])
  }

  @Test func namesWhatCannotBeRead() {
    for (text, name) in [("{\"a\": [1", "a.json"), ("<?xml version=\"1.0\"?><a><b></a>", "a.xml"), ("[]", "a.json")] {
      let read = PaperReader.read(Array(text.utf8), name: name)
      #expect(read.diagnostics.map(\.rule) == [.unreadablePaper])
      #expect(read.diagnostics.first?.message.contains(name.hasSuffix("json") ? "JSON" : "XML") == true)
    }
  }
}
