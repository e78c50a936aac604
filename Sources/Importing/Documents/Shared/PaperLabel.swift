import Papers

/// What a label at the head of a paper asks for: “Date:”, “REPORT BY:”, “Aelodau:”.
enum PaperLabel: CaseIterable {
  case committee, title, date, time, place, contact, author, classification, keyDecision, decisionType, wards, portfolio
  case membership, quorum, chair, viceChair, councillors
  case present, apologies, substitutes, officers, attending

  /// The labels as papers write them, in English and Welsh; compared as letters and digits alone.
  private var names: [String] {
    switch self {
    case .committee:
      [
        "Committee", "Meeting", "Report to", "Name of Committee", "Meeting of", "Decision Maker", "Pwyllgor",
        "Cyfarfod", "Adroddiad i", "Name of Meeting", "Body",
      ]
    case .title:
      [
        "Title of Report", "Report Title", "Title", "Subject", "Subject of Report", "Report Subject", "Teitl",
        "Teitl yr Adroddiad", "Item Title", "Pwnc", "Report on",
      ]
    case .date:
      [
        "Date", "Meeting Date", "Date of Meeting", "Date and Time", "Date & Time", "Date/Time", "Day", "Dyddiad",
        "Dyddiad y Cyfarfod", "Dyddiad ac Amser", "Day and Date", "Held on", "Date of Committee",
      ]
    case .time: ["Time", "Start Time", "Time of Meeting", "Amser", "Commencing at", "Starting at"]
    case .place:
      ["Place", "Venue", "Location", "Place of Meeting", "Lleoliad", "Man Cyfarfod", "Lle", "Held at"]
    case .contact:
      [
        "Contact", "Contact Officer", "Contact for Enquiries", "Report Contact", "Further Information", "Cyswllt",
        "Swyddog Cyswllt", "Clerk", "Committee Officer", "Democratic Services Officer", "Enquiries to",
        "For further information please contact", "For any further information please contact",
        "For further information contact", "For further information on this agenda please contact", "Lead Contact",
      ]
    case .author:
      [
        "Report by", "Report of", "Report Author", "Author", "Report from", "Author of Report", "Adroddiad gan",
        "Awdur",
        "Reporting Officer", "Report Author(s)", "Lead Officer", "Responsible Officer", "Presented by",
        "Responsible Director", "Corporate Director", "Director", "Swyddog Arweiniol",
      ]
    case .classification:
      [
        "Classification", "Confidentiality", "Exempt Status", "Open or Exempt", "Part I or Part II",
        "Dosbarthiad", "Public or Private", "Exempt Information", "Confidential or Exempt", "Publication Status",
        "Security Classification", "Is the report open or exempt?",
      ]
    case .keyDecision:
      [
        "Key Decision", "Key Decision?", "Is this a key decision?", "Is this a key decision", "Is it a key decision?",
        "Key or Non-Key Decision", "Penderfyniad Allweddol",
      ]
    case .decisionType: ["Decision Type", "Type of Decision", "Decision Required", "Math o Benderfyniad"]
    case .wards:
      [
        "Wards", "Wards Affected", "Ward(s) Affected", "Ward(s)", "Ward", "Wards Involved", "Electoral Divisions",
        "Divisions Affected", "Electoral Division(s)", "Electoral Division(s) Affected", "Division(s)", "Wardiau",
        "Wardiau yr Effeithir Arnynt", "Local Divisions", "Affected Wards",
      ]
    case .portfolio:
      [
        "Portfolio", "Portfolio Holder", "Cabinet Member", "Executive Member", "Lead Member", "Cabinet Portfolio",
        "Relevant Cabinet Member", "Aelod Cabinet", "Portffolio", "Executive Portfolio", "Lead Cabinet Member",
      ]
    case .membership:
      [
        "Membership", "Members", "Members of the Committee", "Committee Members", "Membership of the Committee",
        "Aelodaeth", "Members of the Panel", "Committee Membership",
      ]
    case .quorum: ["Quorum", "Cworwm"]
    case .chair: ["Chair", "Chairman", "Chairperson", "Cadeirydd", "In the Chair", "Chairwoman", "Presiding"]
    case .viceChair: ["Vice-Chair", "Vice Chair", "Vice-Chairman", "Vice Chairman", "Deputy Chair", "Is-gadeirydd"]
    case .councillors:
      ["Councillors", "Councillor", "Cllrs", "Cynghorwyr", "Y Cynghorwyr", "Co-opted Members", "Co-optees"]
    case .present:
      [
        "Present", "Members Present", "Councillors Present", "Committee Members Present", "Members in Attendance",
        "Yn bresennol", "Presennol", "Aelodau", "Aelodau yn bresennol", "Attendance",
        "Members of the Committee Present",
        "Aelodau Presennol", "Present at the meeting", "Those present",
      ]
    case .apologies:
      [
        "Apologies", "Apologies for Absence", "Absent", "Apologies Received", "Ymddiheuriadau",
        "Apologies received from",
        "Ymddiheuriadau am absenoldeb", "Members absent", "Absent with apologies",
      ]
    case .substitutes:
      ["Substitutes", "Named Substitutes", "Substitute Members", "Substitute", "Eilyddion", "Dirprwyon"]
    case .officers:
      [
        "Officers", "Officers Present", "Officers in Attendance", "Officers Attending", "Council Officers",
        "Swyddogion",
        "Officer", "Staff", "In attendance (Officers)", "Officers also present", "Swyddogion yn bresennol",
        "Officers in attendance at the meeting", "Support Officers",
      ]
    case .attending:
      [
        "In Attendance", "Also Present", "Also in Attendance", "Others Present", "Guests", "Invited", "Witnesses",
        "Hefyd yn bresennol", "Yn mynychu", "Other Attendees", "Others in Attendance", "In attendance by invitation",
        "Visitors", "Invitees", "External Attendees", "Guests present", "Other Members Present", "Partners",
        "Other Councillors Present", "By invitation", "Present by invitation", "Gwesteion", "Cabinet Members Present",
        "Representatives", "Other members in attendance", "Executive Members", "Observers",
      ]
    }
  }

  private static let byName: [String: PaperLabel] = allCases.reduce(into: [:]) { table, label in
    for name in label.names { table[HeadingWords.squeeze(name)] = table[HeadingWords.squeeze(name)] ?? label }
  }

  init?(_ name: some StringProtocol) {
    guard name.utf8.count <= 60, let label = PaperLabel.byName[HeadingWords.squeeze(String(name))] else { return nil }
    self = label
  }
}

/// A line of a label and its value: “Date: Wednesday 1 October 2026”.
struct LabelLine: Equatable {
  var label: PaperLabel
  /// The words of the label, with the colon and what stands before it.
  var name: String
  var value: RichText

  init(label: PaperLabel, name: String, value: RichText) { (self.label, self.name, self.value) = (label, name, value) }

  init?(_ part: DocumentPart) {
    guard part.isText || part.isHeading, part.mark.map({ !$0.contains(where: \.isNumber) }) ?? true else { return nil }
    self.init(part.text)
  }

  init?(_ text: RichText) {
    let plain = text.plain
    guard let colon = plain.prefix(70).firstIndex(of: ":"), let label = PaperLabel(plain[..<colon]) else { return nil }
    let start = plain.distance(from: plain.startIndex, to: colon) + 1
    let blanks = plain.dropFirst(start).prefix { $0.isWhitespace }.count
    (self.label, name) = (label, CellText.trim(plain[..<colon]))
    value = text.dropping(start + blanks)
  }

  /// Whether the value cannot be the beginning of a paragraph.
  var isShort: Bool { value.plain.utf8.count < 60 }

  var words: String { CellText.trim(CellText.oneLine(value.plain)) }
}
