import Diagnostics
import Papers
import Record
import Testing

@testable import Importing

struct IndicatorTests {
  private func imported(
    _ files: String..., periods: [String] = [], columns: [ColumnOverride] = []
  ) -> Checked<ImportedPaper> {
    let papers = files.enumerated().map { index, text in
      PaperReader.read(Array(text.utf8), name: "figures\(index + 1).csv", expecting: .paper).value
    }
    var options = IndicatorOptions(name: "figures")
    (options.periods, options.columns) = (periods, columns)
    return Importer.import(indicators: papers, options: options)
  }

  private func indicators(_ result: Checked<ImportedPaper>) -> [Indicator] {
    let record = LinkedImport(result.value.files).record()
    #expect(record.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(result.leftovers(.unaccounted) == [])
    return record.value.indicators
  }

  private func series(_ indicator: Indicator?) -> [String] {
    indicator?.series.map { "\($0.period) \($0.value.words)" } ?? []
  }

  @Test func readsEveryColumnOfATable() {
    let result = imported(
      """
      Ref,Indicator,Owner,Good to be,Target 2026/27,Q1,Q2,RAG,DoT,Commentary,England 2024/25,Last year,Unit
      H1,Homes found,Head of Homes,High,110 - 120,28,61,Green – on target,↑,On course,27.5,55,homes
      """)
    let found = indicators(result).first
    #expect(found?.code == "H1")
    #expect(found?.document.title == "Homes found")
    #expect(found?.officer?.words == "Head of Homes")
    #expect(found?.polarity == .higherIsBetter)
    #expect(found?.target == TargetRange(words: "110 - 120", low: 110, high: 120))
    #expect(series(found) == ["Q1 28", "Q2 61"])
    #expect(found?.value?.words == "61")
    #expect(found?.rag?.colour == .green)
    #expect(found?.rag?.meaning == "on target")
    #expect(found?.direction == .up)
    #expect(found?.comments?.prose.plainText == "On course")
    #expect(found?.benchmarks == [Benchmark(name: "England", period: "2024/25", value: Measurement(words: "27.5"))])
    #expect(found?.previous.first?.value.words == "55")
    #expect(found?.unit == "homes")
    #expect(result.diagnostics.isEmpty)
  }

  @Test func addsARowAQuarterToTheSeries() {
    let found = indicators(
      imported(
        """
        Code,Name,Period,Actual,Target
        H1,Homes found,Q2 2026/27,61,60
        ,,Q3 2026/27,80,90
        H1,Homes found,Q1 2026/27,28,30
        """))
    #expect(found.count == 1)
    #expect(series(found.first) == ["Q1 2026/27 28", "Q2 2026/27 61", "Q3 2026/27 80"])
    #expect(found.first?.value?.words == "80")
    #expect(found.first?.target?.words == "90")
    #expect(found.first?.lastUpdate?.words == "Q3 2026/27")
  }

  @Test func addsAFileAQuarterToTheSeries() {
    let headings = "Code,Name,Target,Actual,RAG\n"
    let result = imported(
      headings + "H1,Homes found,120,28,Amber\nH2,Days empty,25,31,Red\n",
      headings + "H1,Homes found,120,61,Green\nH2,Days empty,25,29,Amber\n", periods: ["Q1 2026/27", "Q2 2026/27"])
    let found = indicators(result)
    #expect(found.map(\.code) == ["H1", "H2"])
    #expect(series(found.first) == ["Q1 2026/27 28", "Q2 2026/27 61"])
    #expect(found.first?.rag?.colour == .green)
    #expect(result.decisions(.leftBlank).count == 2)
  }

  @Test func quotesEachFileUnderItsOwnName() {
    let result = imported(
      "Code,Name,Actual\nH1,Homes,1\n", "Code,Name,Actual,RAG\nH1,Homes,2,Puce\n", periods: ["Q1", "Q2"])
    #expect(result.diagnostics.map(\.range.path) == ["figures2.csv"])
    #expect(result.diagnostics.map(\.range.start.line) == [2])
  }

  @Test func findsThePeriodAboveTheTable() {
    let result = imported("Figures for Quarter 2 2026/27,,\n\nCode,Name,Actual\nH1,Homes found,61\n")
    #expect(series(indicators(result).first) == ["Quarter 2 2026/27 61"])
  }

  @Test func takesTargetsAndColoursOfTheLatestPeriod() {
    let result = imported(
      "No.,KPI,Q1 Actual,Q1 Target,Q1 RAG,Q2 Actual,Q2 Target,Q2 RAG\n1,Homes,28,30,Amber,61,60,Green\n2,Days,31,25,Red,,20,\n"
    )
    let found = indicators(result)
    #expect(found.map { $0.target?.words } == ["60", "25"])
    #expect(found.map { $0.rag?.colour } == [.green, .red])
    #expect(result.leftovers(.noField).sorted() == ["20", "30", "Amber"])
  }

  @Test func leavesTwoValuesOfOnePeriodToTheClerk() {
    let result = imported("Code,Name,Period,Actual\nH1,Homes,Q1,28\nH1,Homes,Q1,29\nH2,Days,Q1,3\n")
    #expect(series(indicators(result).first) == ["Q1 28"])
    #expect(result.diagnostics.map(\.range.start.line) == [3])
    #expect(result.leftovers(.incomplete).contains("29"))
  }

  @Test func warnsOfWhatItDoesNotUnderstand() {
    let result = imported("Code,Name,Actual,RAG,Direction,Zebra\nH1,Homes,28,Purple,sideways,x\n")
    #expect(result.diagnostics.map(\.severity) == [.warning, .warning, .warning])
    #expect(indicators(result).first?.comments?.prose.plainText.contains("Purple") == true)
    #expect(result.leftovers(.unmapped) == ["x"])
  }

  @Test func saysNothingOfWhatIsNotStated() {
    let found = indicators(imported("Code,Name,Actual,Target,RAG,DoT\nH1,Homes,No data,N/A,,\n")).first
    #expect(found?.polarity == nil)
    #expect(found?.target == nil)
    #expect(found?.rag == nil)
    #expect(found?.direction == nil)
    #expect(found?.series == [])
    #expect(found?.value?.words == "No data")
  }

  @Test(arguments: [
    ("improving", "Low", Direction.down), ("improving", "High", .up), ("Worse", "Higher is better", .down),
    ("stable", "", .same), ("▼", "", .down),
  ]) func readsADirection(words: String, polarity: String, direction: Direction) {
    let found = indicators(imported("DoT,Code,Name,Polarity,Actual\n\(words),H1,Homes,\(polarity),28\n")).first
    #expect(found?.direction == direction)
  }

  @Test func doesNotGuessADirectionWithoutAPolarity() {
    let result = imported("Code,Name,Actual,DoT\nH1,Homes,28,improving\n")
    #expect(indicators(result).first?.direction == nil)
    #expect(result.diagnostics.count == 1)
  }

  @Test func suppliesCodesAndTellsIt() {
    let result = imported("Indicator,Actual,Target\nHomes found,28,30\nDays empty,31,25\n")
    #expect(indicators(result).map(\.code) == ["1", "2"])
    #expect(result.decisions(.supplied).count == 2)
  }

  @Test func findsNothingWhereNothingIs() {
    let result = imported("Apples,Pears\n3,4\n")
    #expect(result.diagnostics.map(\.message) == ["no indicator was found"])
    #expect(result.value.files.isEmpty)
  }

  @Test func obeysTheClerkWhoNamesAColumn() {
    let result = imported(
      "What,Tally,Aside\nHomes,28,x\n",
      columns: [("What", "name"), ("Tally", "value"), ("Aside", "not-placed")].map {
        ColumnOverride(heading: $0.0, field: $0.1)
      })
    #expect(indicators(result).first?.value?.words == "28")
    #expect(result.diagnostics.isEmpty)
  }

  static let forms = """
    Figures of the board,,
    Code,7,Name,Homes found,Responsible officer,Ann Reed
    Full Description,Homes for people.,
    Measure,Higher is Better,Indicator Guide,Looking for more.
    Homes found,
    Last Update,August 2026
    Current Value,61
    "Rate per 10,000 (YTD)",5.2
    Overall assessment,
    ✕,
    Target,55 - 65
    Direction of Travel (Comparator with last year),
    ↑,
    Previous Values,
    Aug-25,55
    Aug-24,50
    England,
    2024/25,27.5
    Nearby councils,
    2024/25,N/A
    Measure Period,
    Month End (Snapshot),
    Comments,
    Eleven more since April.,
    Two closed.,
    Code,8,Name,Days empty,Responsible officer,Ben Sand
    Current Value,No Data
    Target,N/A
    """

  @Test func readsAFormForEachIndicator() {
    let result = imported(Self.forms)
    let found = indicators(result)
    #expect(found.map(\.code) == ["7", "8"])
    let first = found.first
    #expect(first?.officer?.words == "Ann Reed")
    #expect(first?.polarity == .higherIsBetter)
    #expect(first?.guide == "Looking for more.")
    #expect(first?.rate == "5.2")
    #expect(first?.target?.high == 65)
    #expect(first?.direction == .up)
    #expect(first?.rag == nil)
    #expect(first?.previous.map(\.period) == ["Aug-25", "Aug-24"])
    #expect(first?.benchmarks.map(\.name) == ["England"])
    #expect(first?.measure == .snapshot)
    #expect(first?.lastUpdate?.words == "August 2026")
    #expect(first?.comments?.prose.plainText.contains("Two closed.") == true)
    #expect(found.last?.value?.words == "No Data")
    #expect(result.leftovers(.prose) == ["Figures of the board"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func readsFormsThatBeginWithTheName() {
    let result = imported(
      "Indicator,Homes found\nCode,H1\nCurrent value,61\nTarget,55\nIndicator,Days empty\nCode,H2\nCurrent value,29\n")
    let found = indicators(result)
    #expect(found.map(\.code) == ["H1", "H2"])
    #expect(found.map(\.document.title) == ["Homes found", "Days empty"])
    #expect(found.map { $0.value?.words } == ["61", "29"])
  }

  @Test func warnsOfASignThatNobodyKnows() {
    let result = imported("Code,Name,Actual,DoT\nH1,Homes,28,☂\nH2,Days,3,-\nH3,Beds,4,↗\n")
    #expect(result.diagnostics.map(\.range.start.line) == [2])
    #expect(indicators(result).map(\.direction) == [nil, nil, .up])
  }

  @Test(.enabled(if: Seeds.areThere)) func readsEveryIndicatorOfAPublishedReport() throws {
    let paper = PaperReader.read(
      try Seeds.bytes("004-e-performance-indicators.txt"), name: "figures.txt", expecting: .paper)
    let result = Importer.import(indicators: [paper.value], options: IndicatorOptions(name: "figures"))
    let found = indicators(result)
    #expect(found.count == 37)
    #expect(found.allSatisfy { $0.value != nil && $0.officer != nil && $0.lastUpdate != nil && $0.previous.count > 0 })
    #expect(found.count { $0.target != nil } == 17)
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("Q1", true), ("Quarter 2 2026/27", true), ("Aug-26", true), ("2024/25", true), ("June", true),
    ("Chwarter 3", true),
    ("Medi 2026", true), ("Q1 YTD", true), ("30 September 2026", true), ("Target", false), ("Question 1", false),
    ("1", false), ("Homes in May Street", false), ("H1", true), ("12", false),
  ]) func knowsAPeriod(words: String, isOne: Bool) { #expect(PeriodWords.isPeriod(words) == isOne) }
}
