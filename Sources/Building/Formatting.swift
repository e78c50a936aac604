import Diagnostics
import Formats
import Proving
import Publications
import Record
import Registering
import Tabulating
import Writing

/// Makes every publication in every format it is to have, and proves each file before any of the site is replaced.
///
/// A file is made only when what it is made of has changed: its cache key, kept beside its hash, is of the publication's tree and
/// of this program. What is proved is the finished file, read back; what it must hold is taken from the record.
struct Formatting {
  let record: Record
  /// Those whose publications alone are made, in their language; nil for all of the site's own.
  var twins: Twins?
  let choices: FormatChoices
  let sound: SoundChoice
  let staging: StagingFolder
  let maker: FormatMaker
  /// Tells this program from any other: a new one makes every file anew.
  let program: String
  let jobs: Int
  let profile: FormatProfile?
  /// The content folder, to tell where words were written.
  var content = ""
  /// Addresses of files that are left out.
  var without: Set<String> = []

  /// What came of it.
  struct Made {
    var files: [PlannedFile] = []
    var shelf = FormatShelf()
    /// Of editions, by their languages.
    var shelves: [String: FormatShelf] = [:]
    var register: [RegisterRow] = []
    /// Those of `without` that were found.
    var leftOut: Set<String> = []

    /// The description of the data, where some publication has data.
    func schema(for council: Council) -> [PlannedFile] {
      let hasData = register.contains { $0.entries.contains { $0.format == .json } }
      let paths = hasData ? PublicationData.schemaPaths : []
      return paths.map { PlannedFile(path: $0, text: PublicationData.schema(for: council)) }
    }
  }

  func make() async -> Checked<Made> {
    let planned = Publications(record, twins: twins).all.filter { planned in
      !choices.formats(of: planned.kind).isEmpty && twins.map { $0.original(of: planned.page) != nil } ?? true
    }
    let inventories = Inventories(record, twins: twins)
    // The site's own record was linked in the site's language, and names what it links to in that.
    let language = WrittenLanguage.of(twins?.language ?? "")
    let parts = await parallelMap(planned, jobs: jobs, size: 4, worker: {}) { [self] _, planned in
      WrittenLanguage.$current.withValue(language) { make(planned, inventories) }
    }
    var made = Made()
    for part in parts {
      made.files += part.value.files
      let row = part.value.row
      made.shelf.put(row.entries, of: row.kind, row.subject)
      made.shelf.leaveOut(part.value.leftOut.map(\.format), of: row.kind, row.subject)
      made.leftOut.formUnion(part.value.leftOut.map(\.address))
      made.register.append(row)
    }
    return Checked(made, parts.flatMap(\.diagnostics))
  }

  private struct Part: Sendable {
    var files: [PlannedFile]
    var row: RegisterRow
    var leftOut: [(format: Format, address: String)]
  }

  private func make(_ planned: PlannedPublication, _ inventories: Inventories) -> Checked<Part> {
    let publication = planned.compose()
    let inventory = inventories.inventory(of: planned.kind, planned.subject)
    let hasSound = choices.has(sound, of: planned.kind)
    let key = FormatNote.cacheKey(of: publication, program)
    let heardKey = hasSound ? FormatNote.cacheKey(of: publication, program + maker.voice) : key
    var session = maker.session(of: publication, hasSound: hasSound)
    let proof = session.translation.map(BrailleProof.init)
    var files: [PlannedFile] = []
    var proved: [RegisterFile] = []
    var found: [Diagnostic] = []
    var leftOut: [(format: Format, address: String)] = []
    for format in choices.formats(of: planned.kind) {
      let path = planned.stem + format.ending
      if let address = address(leftOut: format, of: publication) {
        leftOut.append((format, address))
        continue
      }
      do throws(FormatFault) {
        var expected = Parity.count(in: format, inventory, of: publication)
        for (file, entry) in try self.files(
          publication, format, cacheKey: format == .audioBook ? heardKey : key, inventory, proof, &session)
        {
          files.append(file)
          proved.append(RegisterFile(entry, hash: file.hash ?? "", expected: expected))
          // Several files of a format are proved together, and the first tells of all.
          expected = 0
        }
        if format == .csv { files += try descriptions(of: publication, cacheKey: key) }
      } catch {
        let fault = FormatFailure(format: format, path: path, fault: error)
        found.append(fault.diagnostic(in: record.document(of: planned.subject)?.path ?? path, of: content))
      }
    }
    return Checked(Part(files: files, row: RegisterRow(publication, files: proved), leftOut: leftOut), found)
  }

  /// What describes each table to programs, beside it.
  private func descriptions(of publication: Publication, cacheKey: String) throws(FormatFault) -> [PlannedFile] {
    do {
      return try Format.csv.parts(of: publication).map { part throws(WritingError) in
        let table = publication.stem + part.ending
        let path = DataAddress.metadata(of: table)
        if let old = try staging.standing(at: path), old.mark == cacheKey, let file = staging.keep(path) { return file }
        let title = [publication.title, part.title].compactMap(\.self).joined(separator: ", ")
        let metadata = TableMetadata(
          name: table.split(separator: "/").last.map(String.init) ?? table, title: title, holds: part.holds,
          columns: part.columns,
          council: record.council, page: publication.page)
        return try staging.put(metadata.bytes, at: path, mark: cacheKey)
      }
    } catch { throw .unmade("\(error)") }
  }

  /// Under which address a format was asked to be left out: of a format with several files any will do.
  private func address(leftOut format: Format, of publication: Publication) -> String? {
    if without.isEmpty { return nil }
    let endings = [format.ending] + format.parts(of: publication).map(\.ending)
    return endings.map { publication.stem + $0 }.first { without.contains($0) }
  }

  /// The files of a publication in a format, proved; none where it has no such file.
  private func files(
    _ publication: Publication, _ format: Format, cacheKey: String, _ inventory: Inventory, _ proof: BrailleProof?,
    _ session: inout FormatSession
  ) throws(FormatFault) -> [(PlannedFile, FormatEntry)] {
    let parts = format.parts(of: publication)
    do {
      let standing = try parts.compactMap { part throws(WritingError) in
        try self.standing(part, of: publication, format, cacheKey: cacheKey)
      }
      if standing.count == parts.count, !parts.isEmpty { return standing }
      let (made, modified) = try measured(.making, format) { try make(publication, format, &session) }
      let missing = try measured(.proving, format) {
        try Parity.missing(from: made.map(\.bytes), in: format, inventory, of: publication, reading: proof)
      }
      guard made.count == parts.count else { throw FormatFault.unreadable("it lacks a part") }
      guard missing.isEmpty else { throw FormatFault.incomplete(missing) }
      if format == .audioBook, choices.has(sound, of: publication.kind) {
        let faults = made.flatMap { SoundCheck.faults(in: $0.bytes) }
        guard faults.isEmpty else { throw FormatFault.unheard(faults) }
      }
      return try zip(parts, made).map { part, made throws(WritingError) in
        let path = publication.stem + part.ending
        let known = FormatNote(cacheKey: cacheKey, made, modified: modified)
        let file = try staging.put(made.bytes, at: path, mark: known.text)
        return (file, known.entry(of: format, part, at: path, size: made.bytes.count))
      }
    } catch let fault as FormatFault {
      throw fault
    } catch ProofFault.unreadable(let reason) {
      throw .unreadable(reason)
    } catch {
      throw .unmade("\(error)")
    }
  }

  /// A book that differs from the one it replaces has a later moment: otherwise readers keep the one that they have.
  private func make(
    _ publication: Publication, _ format: Format, _ session: inout FormatSession
  ) throws -> (made: [FormattedFile], modified: String?) {
    let path = publication.stem + format.ending
    guard format.isBook else { return (try session.files(in: format), nil) }
    guard let old = try staging.standing(at: path).flatMap({ FormatNote($0.mark) }) else {
      return (try session.files(in: format), publication.firstEdition)
    }
    let before = old.modified ?? publication.firstEdition
    let same = try session.files(in: format, modified: before)
    if same.first.map({ CacheKey.of($0.bytes) }) == staging.keep(path)?.hash { return (same, before) }
    let modified = FormatNote.moment(after: before, on: record.asAt)
    return (try session.files(in: format, modified: modified), modified)
  }

  /// The file of an earlier build, where it was made from the same.
  private func standing(
    _ part: FormatPart, of publication: Publication, _ format: Format, cacheKey: String
  ) throws(WritingError) -> (PlannedFile, FormatEntry)? {
    let path = publication.stem + part.ending
    guard let old = try staging.standing(at: path), let known = FormatNote(old.mark), known.cacheKey == cacheKey,
      let file = staging.keep(path)
    else { return nil }
    return (file, known.entry(of: format, part, at: path, size: old.size))
  }
}

extension Formatting {
  private func measured<Value, Fault: Error>(
    _ step: FormatProfile.Step, _ format: Format, _ work: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    guard let profile else { return try work() }
    return try profile.measure(step, format, work)
  }
}
