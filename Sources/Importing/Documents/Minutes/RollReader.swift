import Papers

/// Reads who was at a meeting: labels with names, in lines, tables or one string.
struct RollReader {
  private(set) var roll = RollCall()
  private(set) var rest: [DocumentPart] = []
  private(set) var log: ImportLog
  private let known: KnownContent
  private let members: Set<String>

  init(_ known: KnownContent, _ committee: String?, _ log: ImportLog) {
    (self.known, self.log) = (known, log)
    members = known.committees.first { $0.id == committee }?.members ?? []
  }

  mutating func read(_ parts: [DocumentPart]) {
    var current: PaperLabel?
    for part in parts {
      if let line = label(part) {
        if line.label == .councillors {
          current = current ?? .present
        } else {
          current = isOfRoll(line.label) ? line.label : nil
        }
        if let label = current, isOfRoll(line.label) || line.label == .councillors {
          let isPlural = line.label == .councillors
          if isPlural {
            take((line.name + " " + line.words), label, part.line)
          } else {
            take(line.words, label, part.line); log.leave(line.name, part.line, .label)
          }
          continue
        }
      } else if let label = current, case .table(let table) = part.form {
        for row in table.rows { take(RollReader.names(in: row), label, row.line) }
        continue
      } else if let label = current, isNames(part) {
        take(part.words, label, part.line)
        continue
      }
      current = isSentence(part) ? nil : current
      rest.append(part)
    }
  }

  private func label(_ part: DocumentPart) -> LabelLine? {
    if let line = LabelLine(part) { return line }
    guard part.isText || part.isHeading, part.mark == nil, let label = PaperLabel(part.words), isOfRoll(label) else {
      return nil
    }
    return LabelLine(label: label, name: part.words, value: RichText())
  }

  private func isOfRoll(_ label: PaperLabel) -> Bool {
    switch label {
    case .present, .apologies, .substitutes, .officers, .attending, .chair, .viceChair: true
    case .committee, .title, .date, .time, .place, .contact, .author, .classification, .keyDecision, .decisionType,
      .wards,
      .portfolio, .membership, .quorum, .councillors:
      false
    }
  }

  /// Lines of names go on until a heading or a sentence.
  private func isNames(_ part: DocumentPart) -> Bool {
    part.isText && !HeadingForm.looksLikeOne(part) && !isSentence(part) && !part.words.isEmpty
      || part.isText && part.text.isWholly(.bold) && PersonWords.isAddress(part.words.split(separator: " ").first ?? "")
  }

  private func isSentence(_ part: DocumentPart) -> Bool {
    let words = WordAccount.words(part.words.lowercased())
    let verbs: Set<String> = [
      "was", "were", "is", "are", "had", "has", "have", "welcomed", "received", "oedd", "derbyniwyd", "will", "that",
    ]
    return words.contains(where: verbs.contains)
  }

  // MARK: Names

  /// The people of a row: a cell of a post or a part goes with the name before it.
  private static func names(in row: PaperTable.Row) -> String {
    row.places.map(\.plain).filter { !$0.isEmpty }.reduce(into: "") { names, cell in
      let isRole =
        !names.isEmpty && !PersonWords.isAddress(cell.split(separator: " ").first ?? "") && NameList.isPost(cell)
      names += names.isEmpty ? cell : isRole ? " (\(cell))" : "; " + cell
    }
  }

  private mutating func take(_ words: String, _ label: PaperLabel, _ line: Int) {
    if ["none", "nil", "dim", "n/a"].contains(words.lowercased().trimmingCharacters { $0 == "." }) {
      return log.leave(words, line, .choice)
    }
    // “…; Officers: A Reed” within one string.
    if let (before, inner, after) = innerLabel(words) {
      take(before, label, line)
      log.leave(inner.name, line, .label)
      return take(after, inner.label, line)
    }
    let list = NameList(words)
    for plural in list.shared { log.leave(plural, line, .label) }
    for tie in list.ties { log.leave(tie, line, .between) }
    log.added += list.supplied
    for person in list.people { enter(person, label, line) }
  }

  private func innerLabel(_ words: String) -> (String, LabelLine, String)? {
    for colon in words.indices where words[colon] == ":" {
      let before = words[..<colon]
      guard let cut = before.lastIndex(where: { ";.,\n".contains($0) }) else { continue }
      let name = CellText.trim(before[before.index(after: cut)...])
      guard let label = PaperLabel(name), isOfRoll(label) else { continue }
      return (
        CellText.trim(before[..<cut]), LabelLine(label: label, name: name, value: RichText()),
        CellText.trim(words[words.index(after: colon)...])
      )
    }
    return nil
  }

  private mutating func enter(_ words: String, _ label: PaperLabel, _ line: Int) {
    let person = PersonWords(words)
    if label == .substitutes, let pair = RollReader.pair(in: words) {
      log.leave(pair.tie, line, .between)
      roll.substitutes.append((name(pair.member, line), name(pair.substitute, line)))
      return
    }
    let found = match(person, line)
    let value = found?.id ?? words
    if let found { log.leave(words, line, .choice); log.added.append(found.id) }
    switch label {
    case .present, .councillors, .viceChair: roll.present.append(value)
    case .chair:
      roll.present.append(value)
      roll.chair = found?.id
    case .apologies: roll.apologies.append(value)
    case .officers: roll.officers.append(value)
    case .attending: if isOfficer(person, found) { roll.officers.append(value) } else { roll.attending.append(value) }
    case .substitutes: roll.present.append(value)
    case .committee, .title, .date, .time, .place, .contact, .author, .classification, .keyDecision, .decisionType,
      .wards,
      .portfolio, .membership, .quorum:
      break
    }
    if let role = person.role?.lowercased(), role.contains("in the chair") || role == "chair" || role == "chairman" {
      roll.chair = found?.id ?? roll.chair
    }
  }

  /// Among those who attend, who holds a post of the council is an officer.
  private func isOfficer(_ person: PersonWords, _ found: KnownContent.Person?) -> Bool {
    found?.hasPost ?? false || person.role.map { known.posts[KnownContent.folded($0)] != nil } ?? false
  }

  /// The one person of the content that is meant; where several may be, the words stay.
  private mutating func match(_ person: PersonWords, _ line: Int) -> KnownContent.Person? {
    var found = person.matches(known)
    if found.count > 1 {
      let sitting = found.filter { members.contains($0.id) }
      if sitting.count == 1 { found = sitting }
    }
    if found.count > 1 {
      log.doubt(
        line, "“\(person.words)” may be \(found.map(\.id).joined(separator: " or ")), and stays as written",
        "write the id of the one who is meant")
      return nil
    }
    if let one = found.first {
      log.decide(.matched, line, "“\(person.words)” is \(one.id)")
    } else if !known.people.isEmpty {
      log.decide(.leftBlank, line, "“\(person.words)” stays as written: no one person of the content has this name")
    }
    return found.first
  }

  private mutating func name(_ words: String, _ line: Int) -> String {
    guard let found = match(PersonWords(words), line) else { return words }
    log.leave(words, line, .choice)
    log.added.append(found.id)
    return found.id
  }

  // MARK: In sentences

  /// “Apologies for absence were received from Councillors A Reed and B Moss.”
  mutating func apologies(in part: DocumentPart) -> [String] {
    let words = part.words
    let ties = ["received from ", "submitted by ", "apologies from ", "behalf of ", "given by ", "gan y ", "gan "]
    guard let tie = ties.compactMap({ words.lowercased().ranges(of: $0).first }).first,
      words.lowercased().count == words.count
    else { return [] }
    let start = words.lowercased().distance(from: words.lowercased().startIndex, to: tie.upperBound)
    let sentence = String(words.dropFirst(start)).split(separator: "\n").first.map(String.init) ?? ""
    let list = NameList(sentence)
    return list.people.filter { $0.count < 60 }.map { inSentence($0, part.line) }
  }

  /// The words stand in the minute too, so that nothing is left over.
  private mutating func inSentence(_ words: String, _ line: Int) -> String {
    let value = match(PersonWords(words), line)?.id ?? words
    log.added.append(value)
    return value
  }

  mutating func substitutes(in part: DocumentPart) -> [(member: String, substitute: String)] {
    guard part.isText else { return [] }
    return part.words.split(whereSeparator: { ".;".contains($0) }).compactMap { RollReader.pair(in: String($0)) }.map {
      (inSentence($0.member, part.line), inSentence($0.substitute, part.line))
    }
  }

  /// “Councillor A Reed attended as a substitute for Councillor B Moss”, “A Reed (for B Moss)”.
  static func pair(in words: String) -> (member: String, substitute: String, tie: String)? {
    let ties = [
      " attended as a substitute for ", " attended as substitute for ", " was substituting for ", " substituted for ",
      " substituting for ", " as a substitute for ",
      " as substitute for ", " in place of ", " attended in place of ", " (substitute for ", " (for ",
      " substitute for ", " yn lle ", " on behalf of ", " replaced ",
    ]
    for tie in ties {
      guard let found = words.ranges(of: tie).first else { continue }
      let substitute = trimmed(String(words[..<found.lowerBound]))
      let member = trimmed(String(words[found.upperBound...]))
      guard (2...60).contains(substitute.count), (2...60).contains(member.count) else { return nil }
      return (member, substitute, CellText.trim(tie))
    }
    return nil
  }

  private static func trimmed(_ words: String) -> String {
    var words = words.trimmingCharacters { ".,;() ".contains($0) }
    for end in [" attended", " was", " acted"] where words.hasSuffix(end) { words = String(words.dropLast(end.count)) }
    return words
  }
}
