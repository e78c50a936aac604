import Drafting
import Papers
import Record

/// Writes minutes as a content file, and their meeting where the content has none.
struct MinutesWriter {
  let minutes: ImportedMinutes
  let known: KnownContent

  var folder: String { minutes.facts.folder(in: known) ?? "" }

  func files(_ log: inout ImportLog) -> [ImportedFile] {
    let isThere = minutes.facts.meeting(in: known) != nil
    let parts = minutes.front + minutes.minutes.filter { $0.exempt == nil }.flatMap(\.body)
    let pictures = PictureFiles(parts, beside: "meetings/\(folder)/minutes.md", &log)
    return (isThere ? [] : [meeting(&log)]) + [file(pictures.names, &log)] + pictures.files
  }

  /// The meeting that the minutes tell of; their agenda is not known.
  private func meeting(_ log: inout ImportLog) -> ImportedFile {
    let facts = minutes.facts
    let text = ContentText.of(MeetingDraft.self) { file in
      file.field(\.committees, facts.committee)
      file.field(\.date, facts.date)
      file.field(\.start, facts.start)
      file.field(\.end, minutes.end ?? facts.end)
      file.field(\.place, facts.place)
      file.field(\.status, MeetingStatus.held.rawValue)
      file.field(\.chair, minutes.roll.chair)
    }
    log.added += [facts.date, facts.start, minutes.end ?? facts.end, minutes.roll.chair].compactMap(\.self)
    return ImportedFile(path: "meetings/\(folder)/meeting.md", text: text)
  }

  private func file(_ pictures: [Int: String], _ log: inout ImportLog) -> ImportedFile {
    let roll = minutes.roll
    let open = minutes.minutes.filter { $0.exempt == nil }
    let closed = minutes.minutes.filter { $0.exempt != nil }
    let votes = open.flatMap { minute in minute.votes.map { (minute.item ?? minute.number ?? "", $0) } }.filter {
      !$0.0.isEmpty
    }
    let text = ContentText.of(MinutesDraft.self) { file in
      file.language(minutes.language)
      file.list(\.present, roll.present)
      file.list(\.inAttendance, roll.attending)
      file.list(\.officers, roll.officers)
      file.list(\.apologies, roll.apologies)
      if !roll.substitutes.isEmpty {
        file.rows(\.substitutes, of: roll.substitutes) { pair, row in
          row.words(\.member, pair.member)
          row.words(\.substitute, pair.substitute)
        }
      }
      if !votes.isEmpty { file.rows(\.votes, of: votes) { $1.vote($0.1, item: $0.0) } }
      if !closed.isEmpty { file.rows(\.withheldParagraphs, of: closed) { withhold($0, &$1) } }
    }
    log.added += votes.flatMap { [$0.0] + $0.1.words } + [minutes.language ?? ""]
    log.added += open.compactMap { $0.item.map { "item " + $0 } }
    return ImportedFile(path: "meetings/\(folder)/minutes.md", text: text + "\n" + body(open, pictures))
  }

  private func body(_ open: [ImportedMinute], _ pictures: [Int: String]) -> String {
    let all = minutes.front + open.flatMap(\.body)
    var body = BodyText(all, isMinutes: true, pictures: pictures).emptied
    for part in minutes.front { body.add(part) }
    for minute in open {
      body.addMinute(minute.heading, marker: minute.item.map { "item \($0)" })
      for part in minute.body { body.add(part) }
    }
    return body.markdown
  }

  private func withhold(_ minute: ImportedMinute, _ row: inout RowText<WithheldParagraphDraft>) {
    row.words(\.number, minute.number ?? "1")
    row.words(\.item, minute.item)
    row.words(\.title, ExemptWords.ending(minute.heading.words)?.rest ?? minute.heading.words)
    row.markdown(\.text, AgendaWriter.prose(minute.body))
    row.exempt(minute.exempt)
  }
}

extension RecordedVote {
  /// The words that the field repeats from the minute.
  fileprivate var words: [String] {
    [inFavour, against, abstained].compactMap { $0.map(String.init) } + namesFor + namesAgainst + namesAbstained
  }
}

extension RowText where D == VoteDraft {
  fileprivate mutating func vote(_ vote: RecordedVote, item: String) {
    words(\.item, item)
    number(\.inFavour, vote.inFavour)
    number(\.against, vote.against)
    number(\.abstained, vote.abstained)
    list(\.namesFor, vote.namesFor)
    list(\.namesAgainst, vote.namesAgainst)
    list(\.namesAbstained, vote.namesAbstained)
  }
}
