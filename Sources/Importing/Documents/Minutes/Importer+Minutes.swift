package import Diagnostics
package import Papers
import Record

extension Importer {
  /// Makes minutes, and their meeting where the content has none.
  package static func `import`(minutes bytes: [UInt8], name: String, options: DocumentOptions) -> Checked<ImportedPaper>
  {
    read(bytes, name, expecting: .paper) { `import`(minutes: $0, options: options) }
  }

  package static func `import`(minutes paper: SourcePaper, options: DocumentOptions) -> Checked<ImportedPaper> {
    var log = ImportLog(paper)
    let tree = DocumentTree(paper, &log)
    var result = ImportedPaper()
    let minutes = take(minutes: tree, options, &log, &result)
    return close(
      &result, paper, &log,
      "\(minutes.minutes.count.of("minute")) and \(minutes.decisionCount.of("decision")) were found.")
  }

  /// Reads a tree as minutes and writes their files.
  @discardableResult
  static func take(
    minutes tree: DocumentTree, _ options: DocumentOptions, _ log: inout ImportLog, _ result: inout ImportedPaper
  ) -> ImportedMinutes {
    let reader = MinutesReader(tree, options, log)
    log = reader.log
    var minutes = reader.minutes
    let meeting = minutes.facts.meeting(in: options.known)
    if let meeting { ItemMatcher(meeting.items).match(&minutes.minutes, &log) }
    guard log.tellMissing(minutes.facts), !log.diagnostics.hasErrors else { return minutes }
    let writer = MinutesWriter(minutes: minutes, known: options.known)
    tell(minutes, meeting, writer.folder, &log)
    let files = writer.files(&log)
    result.meetingCount += meeting == nil ? 1 : 0
    result.entryCount += minutes.minutes.count
    result.files += files
    return minutes
  }

  private static func tell(
    _ minutes: ImportedMinutes, _ meeting: KnownContent.Meeting?, _ folder: String, _ log: inout ImportLog
  ) {
    let line = minutes.facts.line
    if let meeting {
      log.decide(.meeting, line, "the meeting is \(meeting.id), which is there already and is not changed")
      if let end = minutes.end { log.decide(.leftBlank, line, "end: the minutes say \(end); write it into meeting.md") }
    } else {
      log.decide(
        .meeting, line,
        "\(folder) is made from its minutes, since the content has no such meeting; its agenda is not known")
    }
    for minute in minutes.minutes where minute.exempt != nil {
      log.doubt(
        minute.heading.line, "minute \(minute.number ?? "") calls itself exempt, and is kept apart under withheld:",
        "see that its paragraph and reason are right")
    }
  }
}

extension ImportedMinutes {
  /// How many paragraphs begin with a word of decision.
  var decisionCount: Int { minutes.flatMap(\.body).count { $0.isText && DecisionOpening.isOne($0.words) } }
}
