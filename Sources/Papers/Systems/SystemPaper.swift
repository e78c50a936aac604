import Diagnostics

/// What another system gives away as a paper: a meeting as its agenda would be printed, and everything else as tables whose heading
/// rows name the fields.
///
/// A meeting is a heading with its committee, lines of labels and values, and a heading with its number for each item, below
/// which its words stand. So the readers of agendas, minutes and tables need not know from which system a paper comes.
struct SystemPaper {
  private var paper: SourcePaper
  private var leftOut: [String] = []
  private var isTooLarge = false

  static func read(json bytes: [UInt8], name: String) -> Checked<SourcePaper> {
    let empty = SourcePaper(name: name, kind: .json)
    guard let text = try? PaperText(bytes).text else { return Checked(empty, [.brokenData(.json, name, line: 1)]) }
    do throws(JSONReader.Fault) {
      return SystemPaper(name: name, kind: .json).read(try JSONReader.read(text))
    } catch {
      return Checked(
        empty, [error.isTooLarge ? .tooLargeData(.json, name) : .brokenData(.json, name, line: error.line)])
    }
  }

  static func read(xml bytes: [UInt8], name: String) -> Checked<SourcePaper> {
    guard let root = XMLElement.document(bytes) else {
      return Checked(SourcePaper(name: name, kind: .xml), [.brokenData(.xml, name, line: nil)])
    }
    return SystemPaper(name: name, kind: .xml).read(DataNode(root))
  }

  private init(name: String, kind: FileKind) {
    paper = SourcePaper(name: name, kind: kind)
    paper.lines = PaperLines(name: name, unit: "entry")
  }

  private consuming func read(_ node: DataNode) -> Checked<SourcePaper> {
    put(node, level: 1)
    if isTooLarge {
      return Checked(SourcePaper(name: paper.name, kind: paper.kind), [.tooLargeData(paper.kind, paper.name)])
    }
    if !leftOut.isEmpty {
      var seen: Set<String> = []
      let names = leftOut.filter { seen.insert($0).inserted }
      paper.remarks.append(
        Remark(line: 1, "left out, since they are the system’s own: \(names.joined(separator: ", "))"))
    }
    if paper.blocks.isEmpty { return Checked(paper, [.emptyPaper(paper.kind, paper.name)]) }
    return Checked(paper)
  }

  private mutating func put(_ node: DataNode, level: Int) {
    switch node {
    case .none: break
    case .text: add(.paragraph, node.words)
    case .list(let elements): put(elements, name: nil, level: level)
    case .object:
      if let meeting = SystemMeeting(node) { put(meeting) } else { put(members: node.members, level: level) }
    }
  }

  private mutating func put(_ elements: [DataNode], name: String?, level: Int) {
    let isMeeting = elements.first.flatMap { SystemMeeting($0) } != nil
    let meetings = isMeeting ? elements.compactMap { SystemMeeting($0) } : []
    if isMeeting, meetings.count == elements.count,
      meetings.contains(where: { !$0.items.isEmpty || !$0.people.isEmpty }) || meetings.count == 1
    {
      for meeting in meetings { put(meeting) }
    } else if elements.allSatisfy(\.isObject), !elements.isEmpty {
      if let table = DataTable(elements, keepsAll: paper.kind == .json && !isOfSystem(elements[0])) {
        put(table, name: name)
      } else {
        isTooLarge = true
      }
    } else if elements.allSatisfy({ if case .list = $0 { true } else { false } }) {
      putRows(elements.map { $0.elements.map(\.words) }, name: name)
    } else {
      for element in elements { put(element, level: level) }
    }
  }

  /// Whether a thing is of a system that is known, whose own numbers are no words of a paper.
  private func isOfSystem(_ node: DataNode) -> Bool {
    node.value(["meetingid", "committeeid", "eventid", "eventguid", "matterid", "matterguid", "bodyid"]) != nil
      || ["oparl.org", "ocd-"].contains { (node.value(["type", "id"])?.words ?? "").contains($0) }
  }

  /// Labels with their values, then each list under its name.
  private mutating func put(members: [DataNode.Member], level: Int) {
    let lists = ["value", "data", "results", "records", "rows"]
    if let wrapped = members.first(where: { lists.contains($0.key) && $0.value.isListOfObjects }) {
      leftOut += members.filter { $0.key != wrapped.key }.map(\.name)
      return put(wrapped.value.elements, name: nil, level: level)
    }
    putLabels(
      members.filter { if case .list(let list) = $0.value { list.allSatisfy(\.isText) } else { $0.value.isText } })
    for member in members {
      switch member.value {
      case .text, .none: continue
      case .list(let elements):
        if elements.allSatisfy(\.isText) { continue }
        let label = SystemNames.label(of: member.name)
        if members.count > 1 { add(.heading(min(level, 6)), label) }
        put(elements, name: label, level: level + 1)
      case .object:
        if members.count > 1, SystemMeeting(member.value) == nil {
          add(.heading(min(level, 6)), SystemNames.label(of: member.name))
        }
        put(member.value, level: level + 1)
      }
    }
  }
}

// MARK: - Blocks

extension SystemPaper {
  private mutating func add(_ role: TextBlock.Role, mark: String? = nil, _ words: String) {
    if words.isEmpty, mark == nil { return }
    let block = TextBlock(role, mark: mark, RichText(words))
    paper.blocks.append(Block(line: paper.lines.add(block.plain), .text(block)))
  }

  /// A line of a label and its value, as the head of a paper has them.
  private mutating func add(label: String, _ words: String) {
    let name = label.prefix(1).uppercased() + label.dropFirst()
    if !words.isEmpty { add(.paragraph, "\(name): \(CellText.oneLine(words))") }
  }

  private mutating func putLabels(_ members: [DataNode.Member]) {
    let rows = members.map { [SystemNames.label(of: $0.name), $0.value.words] }.filter { !$0[1].isEmpty }
    putRows(rows, name: nil)
  }

  private mutating func putRows(_ rows: [[String]], name: String?) {
    let all = rows.map { row in
      PaperTable.Row(
        line: paper.lines.add(row.map(CellText.oneLine).joined(separator: " | ")),
        row.map { .cell(PaperTable.Cell(SheetText.blocks($0))) })
    }
    if let first = all.first { paper.blocks.append(Block(line: first.line, .table(PaperTable(name: name, rows: all)))) }
  }

  private mutating func put(_ table: DataTable, name: String?) {
    leftOut += table.leftOut
    let head = PaperTable.Row(
      line: paper.lines.add(table.headings.joined(separator: " | ")), isHeading: true,
      table.headings.map { .cell(PaperTable.Cell(SheetText.blocks($0))) })
    var rows = [head]
    var above = [Int](repeating: 0, count: table.headings.count)
    for row in table.rows {
      let words = row.compactMap { $0?.words }.filter { !$0.isEmpty }.map(CellText.oneLine)
      let places = row.enumerated().map { column, cell -> PaperTable.Place in
        guard let cell else { return .covered(row: above[column], column: column) }
        above[column] = rows.count
        return .cell(PaperTable.Cell(SheetText.blocks(cell.words), rows: cell.rows))
      }
      rows.append(PaperTable.Row(line: paper.lines.add(words.joined(separator: " | ")), places))
    }
    paper.blocks.append(Block(line: head.line, .table(PaperTable(name: name, rows: rows))))
  }

  private mutating func put(_ meeting: SystemMeeting) {
    add(.heading(1), meeting.committee ?? meeting.title ?? "Meeting")
    if let committee = meeting.committee {
      add(label: "Committee", committee)
      if let title = meeting.title, title != committee { add(label: "Title", title) }
    }
    for (label, words) in [("Date", meeting.date), ("Time", meeting.time), ("Place", meeting.place)] {
      add(label: label, words ?? "")
    }
    for member in meeting.others { add(label: SystemNames.label(of: member.name), member.value.words) }
    for (label, names) in meeting.people { add(label: label, names.joined(separator: ", ")) }
    put(meeting.items)
    leftOut += meeting.leftOut + meeting.items.flatMap(\.leftOut)
  }

  /// Items without a number of their own are counted, and the count is told.
  private mutating func put(_ items: [SystemItem]) {
    // A place counted from 0 is no number of an agenda.
    let areNumbered = items.contains { $0.number != nil } && items.first?.number != "0"
    if !areNumbered, !items.isEmpty {
      paper.remarks.append(
        Remark(
          line: paper.lines.count, "the system gives its items no numbers; they were counted in their order",
          isDoubtful: true))
    }
    for (index, item) in items.enumerated() {
      let number = areNumbered ? item.number : "\(index + 1)"
      add(.heading(2), mark: number, item.title)
      for paragraph in item.paragraphs { add(.paragraph, paragraph) }
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenData(_ kind: FileKind, _ name: String, line: Int?) -> Diagnostic {
    let place = line.map { ", from line \($0) on" } ?? ""
    return Diagnostic(
      .unreadablePaper, .error, "“\(name)” is \(kind.words) that cannot be read\(place)", at: SourceRange(path: name),
      fixes: [.advise("fetch it from the system again, whole, and import that file")])
  }

  fileprivate static func tooLargeData(_ kind: FileKind, _ name: String) -> Diagnostic {
    Diagnostic(
      .unreadablePaper, .error, "“\(name)” is \(kind.words) with more values than a paper has",
      at: SourceRange(path: name),
      fixes: [.advise("fetch one meeting or one list at a time")])
  }

  /// A file in which nothing is written.
  static func emptyPaper(_ kind: FileKind, _ name: String) -> Diagnostic {
    Diagnostic(
      .unreadablePaper, .error, "“\(name)” is \(kind.words) in which no words stand", at: SourceRange(path: name),
      fixes: [.advise("look whether it was saved whole, or whether it is the paper that was meant")])
  }
}
