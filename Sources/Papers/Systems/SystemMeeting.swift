/// A meeting as a system holds it, under whatever names: what Modern.Gov, Legistar, OParl and Open Civic Data have in common.
struct SystemMeeting {
  var committee: String?
  var title: String?
  var date: String?
  var time: String?
  var place: String?
  var items: [SystemItem] = []
  var people: [(label: String, names: [String])] = []
  /// What else the system says, under its own names.
  var others: [DataNode.Member] = []
  /// Names of values that are the system’s own, and left out.
  var leftOut: [String] = []

  private static let committees = [
    "committeetitle", "committeename", "eventbodyname", "bodyname", "committee", "organization", "body",
    "organizationname",
  ]
  private static let titles = ["meetingtitle", "title", "name"]
  private static let dates = ["meetingdate", "eventdate", "startdate", "starttime", "start", "date"]
  private static let times = ["meetingtime", "eventtime", "time"]
  private static let ends = ["enddate", "endtime", "end", "meetingendtime"]
  private static let places = ["meetinglocation", "eventlocation", "location", "venue", "place"]
  private static let itemLists = ["agendaitems", "eventitems", "agendaitem", "agenda", "items"]
  private static let peopleLists = ["attendees", "participants", "participant", "attendance"]

  /// Nil for what is no meeting: one has a day, and items or a committee that is named.
  init?(_ node: DataNode) {
    guard node.isObject, let day = node.value(Self.dates), day.isText else { return nil }
    let items = node.value(Self.itemLists)?.elements.filter(\.isObject) ?? []
    let isNamed = node.value(["meetingid", "eventid", "eventbodyname", "meetingdate"]) != nil
    let type = node.value(["type", "id"])?.words ?? ""
    guard !items.isEmpty || isNamed || type.hasSuffix("/Meeting") || type.hasPrefix("ocd-event") else { return nil }
    committee = node.value(Self.committees).flatMap(Self.name)
    title = node.value(Self.titles)?.words
    (date, time) = SystemTime.split(day.words)
    time = node.value(Self.times)?.words ?? time
    if let start = time, let end = node.value(Self.ends)?.words {
      let split = SystemTime.split(end)
      if split.day == date || split.time == nil { time = "\(start) to \(split.time ?? end)" }
    }
    place = node.value(Self.places).flatMap(Self.place)
    self.items = items.map { SystemItem($0) }
    readPeople(node.value(Self.peopleLists)?.elements ?? [])
    let known = Set(
      Self.committees + Self.titles + Self.dates + Self.times + Self.ends + Self.places + Self.itemLists
        + Self.peopleLists)
    for member in node.members where !known.contains(member.key) || member.key == "name" && title == nil {
      if SystemNames.isTechnical(member) { leftOut.append(member.name) } else { others.append(member) }
    }
  }

  /// The name of a body; an address of its record is none.
  private static func name(_ node: DataNode) -> String? {
    let lines = node.words.split(separator: "\n").filter { !$0.hasPrefix("http") }
    return lines.isEmpty ? nil : lines.joined(separator: ", ")
  }

  private static func place(_ node: DataNode) -> String? {
    guard node.isObject else { return name(node) }
    let parts = ["description", "name", "room", "streetaddress", "postalcode", "locality"].compactMap {
      node.value([$0])?.words
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private mutating func readPeople(_ people: [DataNode]) {
    for person in people {
      let words = person.value(["name", "membername", "personname"])?.words ?? (person.isText ? person.words : "")
      if words.isEmpty || words.hasPrefix("http") { continue }
      let role = person.value(["roledescription", "role", "note"])?.words
      let attendance = person.value(["attendance", "attendancedescription", "status"])?.words.lowercased() ?? ""
      let label = SystemMeeting.label(
        attendance, isOfficer: person.value(["membertype"])?.words.lowercased().contains("officer") ?? false)
      let name = role.map { "\(words) (\($0))" } ?? words
      if let place = self.people.firstIndex(where: { $0.label == label }) {
        self.people[place].names.append(name)
      } else {
        self.people.append((label, [name]))
      }
    }
  }

  /// “Expected” is no word on who came.
  private static func label(_ attendance: String, isOfficer: Bool) -> String {
    if attendance.contains("apolog") { return "Apologies" }
    if attendance.contains("absent") { return "Absent" }
    if attendance.contains("expected") { return "Expected" }
    if isOfficer { return "Officers" }
    return attendance.contains("in attendance") || attendance.contains("observ") ? "In attendance" : "Present"
  }
}

/// One item of the agenda of a system.
struct SystemItem {
  var number: String?
  var title: String
  /// What stands below the title, a paragraph each.
  var paragraphs: [String] = []
  var leftOut: [String] = []

  private static let numbers = [
    "agendaitemnumber", "eventitemagendanumber", "itemnumber", "agendanumber", "number", "no", "order",
    "eventitemagendasequence",
  ]
  private static let titles = ["agendaitemtitle", "eventitemtitle", "itemtitle", "title", "name", "description"]
  private static let texts = [
    "agendatext", "itemtext", "purpose", "summary", "eventitemagendanote", "text", "description", "notes",
    "minutestext",
    "minutetext", "minutes", "eventitemminutesnote", "result", "eventitemactiontext",
  ]
  private static let decisions = ["decision", "decisiontext", "resolution", "resolutiontext", "eventitemactionname"]
  private static let papers = [
    "linkeddocuments", "documents", "media", "eventitemmatterattachments", "auxiliaryfile", "relatedentities",
  ]

  init(_ node: DataNode) {
    number = node.value(Self.numbers)?.words
    let titled = Self.titles.first { node.value([$0]) != nil }
    let lines = titled.flatMap { node.value([$0])?.words.split(separator: "\n").map { String($0) } } ?? []
    title = lines.first ?? ""
    paragraphs = Array(lines.dropFirst())
    for key in Self.texts where key != titled {
      paragraphs += node.value([key])?.words.split(separator: "\n").map { String($0) } ?? []
    }
    for key in Self.decisions { addDecision(node.value([key])?.words ?? "") }
    for paper in Self.papers.compactMap({ node.value([$0]) }).flatMap(\.elements) {
      let name = paper.words
      if !name.isEmpty, name != title { paragraphs.append("Paper: " + name.replacing("\n", with: ", ")) }
    }
    addOthers(node)
  }

  /// A decision that does not say that it is one is marked as one.
  private mutating func addDecision(_ words: String) {
    let lines = words.split(separator: "\n").map { String($0) }
    guard let first = lines.first else { return }
    let says = ["resol", "agree", "recommend", "decision", "penderf", "decid"].contains {
      first.lowercased().hasPrefix($0)
    }
    paragraphs += (says ? [first] : ["Decision: " + first]) + lines.dropFirst()
  }

  private mutating func addOthers(_ node: DataNode) {
    let known = Set(Self.numbers + Self.titles + Self.texts + Self.decisions + Self.papers)
    for member in node.members where !known.contains(member.key) {
      if member.key == "public" || member.key == "isrestricted" || member.key == "restricted" {
        let isClosed = ["true", "yes", "1"].contains(member.value.words.lowercased()) != (member.key == "public")
        if isClosed { paragraphs.append("Not for publication") } else { leftOut.append(member.name) }
      } else if SystemNames.isTechnical(member) || member.key.hasPrefix("eventitem") && member.key.hasSuffix("flag") {
        leftOut.append(member.name)
      } else {
        let words = member.value.words.replacing("\n", with: ", ")
        if !words.isEmpty { paragraphs.append("\(SystemNames.label(of: member.name)): \(words)") }
      }
    }
  }
}

/// “2026-11-18T10:00:00” as a day and a time of day.
enum SystemTime {
  static func split(_ words: String) -> (day: String, time: String?) {
    let parts = words.split(maxSplits: 1, whereSeparator: { $0 == "T" || $0 == " " })
    guard parts.count == 2, parts[0].utf8.count == 10, parts[0].utf8.count(where: { $0 == UInt8(ascii: "-") }) == 2
    else {
      return (words, nil)
    }
    let time = String(parts[1].prefix(5))
    let isTime = time.utf8.count == 5 && time.utf8.dropFirst(2).first == UInt8(ascii: ":")
    return isTime ? (String(parts[0]), time == "00:00" ? nil : time) : (words, nil)
  }
}
