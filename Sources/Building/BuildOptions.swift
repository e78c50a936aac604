package import Record

/// What a build is asked to do. The clock and the machine are arguments, so that the same options give the same bytes.
package struct BuildOptions: Sendable {
  package var content: String
  package var output: String
  /// The folder of the site as it was last published, when that is not `output`: changes are counted from it.
  package var previous: String?
  /// Theme folders, each laid over the one before it.
  package var themes: [String]
  /// The day the site speaks of; the council's own `as-at`, then today, when nil.
  package var asAt: Day?
  /// Today in a time zone such as “Europe/London”.
  package var today: @Sendable (_ timeZone: String) -> Day
  package var showsDrafts = false
  /// How many published records may be gone from the files without a word in them; nil where nobody said.
  package var withdraw: Int?
  /// Whether a warning stops the build as an error does.
  package var isStrict = false
  /// Files of publications that are not made, by their addresses: a fault of this program may not keep back all others.
  package var without: Set<String> = []
  package var jobs: Int
  /// Whether the site has a search.
  package var hasSearch = true
  /// The formats to make; the council's own choice when nil.
  package var formats: FormatChoices?
  /// What is read aloud by a synthetic voice; the council's own choice when nil.
  package var sound: SoundChoice?
  /// The file of this program: with another program every format is made anew. Where it cannot be read, only a change of content is noticed.
  package var program = ""
  /// Where the units of the search are also written for an engine on a server; nowhere when nil.
  package var searchExport: String?
  /// This program's version, as the register names it.
  package var version = ""
  /// The report of an audit of the site as it stands, for the register.
  package var auditReport: String?
  /// Measures templates and documents one by one.
  package var profiles = false
}

extension BuildOptions {
  package init(
    content: String, output: String, themes: [String], today: @escaping @Sendable (_ timeZone: String) -> Day, jobs: Int
  ) {
    self.content = content
    self.output = output
    self.themes = themes
    self.today = today
    self.jobs = jobs
  }
}
