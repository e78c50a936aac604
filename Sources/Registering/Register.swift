package import Publications
package import Record

/// What was checked of every publication, and what was found. It claims nothing that was not looked at.
package struct Register: Sendable {
  /// In the order of the publications.
  package let rows: [RegisterRow]
  /// The day the record speaks of.
  package let day: Day
  /// The version of this program.
  package let version: String
  package let council: String
  /// The address of the site, which ends with a stroke; nil when it has none.
  package var site: String?
  package var audit = AuditResults()
  package var contrast: ThemeContrast?
  /// What this program looks for in publications, and which version of the checks did.
  package var formatChecks: [CheckNote] = []
  package var checksVersion = 0

  package init(_ rows: [RegisterRow], day: Day, version: String, council: String) {
    self.rows = rows
    self.day = day
    self.version = version
    self.council = council
  }

  package func rows(of kind: PublicationKind) -> [RegisterRow] { rows.filter { $0.kind == kind } }

  package var files: Int { rows.reduce(0) { $0 + $1.files.count } }
  package var expected: Int { rows.reduce(0) { $1.files.reduce($0) { $0 + $1.expected } } }
  package var faults: Int { rows.reduce(0) { $0 + $1.faults } }
  package var advice: Int { rows.reduce(0) { $0 + $1.advice } }
}

/// How many files a validator looked at as they stand, and in how many it found something.
package struct ValidatorCount: Sendable, Equatable {
  package var files = 0
  package var passed = 0
  package var failed = 0
  package var stale = 0
  package var notRun = 0

  package init() {}
}

extension Register {
  package func count(of validator: Validator) -> ValidatorCount {
    var count = ValidatorCount()
    for row in rows {
      for file in row.files where validator.looksAt(file.entry.format) {
        count.files += 1
        switch audit.outcome(of: validator, on: file) {
        case .notRun: count.notRun += 1
        case .stale: count.stale += 1
        case .passed: count.passed += 1
        case .failed: count.failed += 1
        }
      }
    }
    return count
  }

  /// The checks of every build, then the validators that have files to look at.
  package var checks: [CheckNote] { builtIn + external }

  private var program: String { "Scrutable \(version), checks of version \(checksVersion)" }

  private var builtIn: [CheckNote] {
    let inTrees = formatChecks.map { check in
      var check = check
      check.by = program
      return check
    }
    return [parity] + (heard > 0 ? [sound] : []) + inTrees + (contrast.map { [note(of: $0)] } ?? [])
  }

  private var parity: CheckNote {
    CheckNote(
      CheckNote.parity, .builtIn, by: program,
      promise:
        "Every recommendation, action, resolution, numbered paragraph, table cell and link of a publication is in each of its files, read back after it was made.",
      limits:
        "Whether it is easy to find and read there. Words that are neither numbered nor in one of these are not counted. In scripts to be heard, figures and short forms are said in full and are not compared; tables of data have its items, recommendations, actions, decisions, entries, indicators and cells, and no paragraphs or links; braille has the links that leave the record.",
      result: "\(expected) things looked for in \(files) files, and all found")
  }

  /// How many files hold sound.
  private var heard: Int { rows.reduce(0) { $0 + $1.files.count { $0.entry.seconds != nil } } }

  private var sound: CheckNote {
    CheckNote(
      "sound", .builtIn, by: program,
      promise:
        "In an e-book that is read aloud, every word of the text lies in one clip of sound; clips come in the order of the text, do not overlap, last as long as their words take and end within their recording.",
      limits:
        "What is said in a clip, and whether it is said as a person would say it: a synthetic voice mistakes names, places and initials.",
      result: "\(heard.of("file")) looked at, and nothing found")
  }

  private func note(of contrast: ThemeContrast) -> CheckNote {
    CheckNote(
      "theme-contrast", .builtIn, by: program,
      promise:
        "Each pair of colours that the theme names has a contrast of at least 4.5 to 1 for text and 3 to 1 for shapes (WCAG 2.2, 1.4.3 and 1.4.11).",
      limits:
        "Pairs that the theme does not name, pictures, and colours that a reader's own settings put in their place.",
      result: contrast.words)
  }

  private var external: [CheckNote] {
    Validator.allCases.compactMap { validator in
      let count = count(of: validator)
      guard count.files > 0 else { return nil }
      let run = count.passed + count.failed > 0 ? audit.run(of: validator) : nil
      return CheckNote(
        validator.rawValue, .external, by: run.map { "\($0.software) \($0.version)" }, promise: validator.promise,
        limits: validator.limits, result: count.passed + count.failed + count.stale > 0 ? count.words : nil)
    }
  }
}

extension CheckNote {
  package static let parity = "parity"
}

extension ValidatorCount {
  /// What came of it: “12 files looked at, nothing found; 3 not looked at”.
  var words: String {
    let looked = passed + failed
    var parts: [String] = []
    if looked > 0 {
      parts.append(
        "\(looked) of \(files) files looked at, "
          + (failed == 0 ? "nothing found" : "something found in \(failed)"))
    }
    if stale > 0 { parts.append("\(stale) changed since they were looked at, which says nothing of them now") }
    if notRun > 0 { parts.append("not run on \(notRun)") }
    return parts.joined(separator: "; ")
  }
}
