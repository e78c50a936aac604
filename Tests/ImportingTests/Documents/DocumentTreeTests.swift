import Diagnostics
import Record
import Testing

@testable import Importing
@testable import Papers

struct DocumentTreeTests {
  private func tree(_ text: String) -> (tree: DocumentTree, log: ImportLog) {
    let paper = PaperReader.read(Array(text.utf8), name: "paper.txt").value
    var log = ImportLog(paper)
    return (DocumentTree(paper, &log), log)
  }

  private func wholes(_ text: String) -> [String] { tree(text).tree.parts.map(\.whole) }

  @Test func joinsLinesThatTheWidthOfAPageBroke() {
    let text =
      "The lamps of the old town were put up in the year in which the\ntramway was built, and have been mended since by a firm from the\nnext county. They are forty.\n\nA new paragraph\n"
    #expect(wholes(text).count == 2)
  }

  @Test func keepsShortLinesApart() {
    #expect(wholes("Councillor A Reed\nCouncillor B Moss\nCouncillor C Lane\n").count == 3)
  }

  @Test func joinsWhatAPageCutAndTellsIt() {
    let result = tree("The committee asked for a plan of the lamps of the\n\n12\n\nold town by March.\n")
    #expect(result.tree.parts.map(\.whole) == ["The committee asked for a plan of the lamps of the old town by March."])
    #expect(result.log.decisions.map(\.kind) == [.joined])
    #expect(result.log.leftovers.map(\.reason) == [.furniture])
  }

  @Test func warnsWhereOnlyTheMissingStopTellsThatAParagraphGoesOn() {
    let long =
      "Staff said that those who manage the lamps are to be seen and that they visited the teams following the last"
    let result = tree("\(long)\n\nCounty inspection, and that they will do so again in the spring.\n")
    #expect(result.tree.parts.count == 1)
    #expect(result.log.diagnostics.map(\.rule) == [.doubtfulReading])
  }

  @Test func keepsWordsThatComeBackWithoutStandingInASentence() {
    let text = "LAMPS\n\nThe report on this was noted by all.\n\nFERRY\n\nThe report on this was noted by all.\n"
    #expect(wholes(text).count == 4)
  }

  @Test(arguments: [
    ("1.2 Words", "1.2", "Words"), ("(a) Words", "(a)", "Words"), ("a) Words", "a)", "Words"),
    ("ii. Words", "ii.", "Words"),
    ("• Words", "•", "Words"), ("- 3 Words", "3", "Words"), ("12. Words", "12.", "Words"),
    ("- (b) **Words**", "(b)", "Words"),
  ])
  func setsMarksApart(line: String, mark: String, words: String) {
    let part = tree(line).tree.parts.first
    #expect(part?.mark == mark)
    #expect(part?.words == words)
  }

  @Test(arguments: [
    "3 October 2026", "28 people came", "A. Smith", "2014. That was the year", "I think so", "40 Lamps",
  ])
  func takesNoWordForAMark(line: String) {
    #expect(tree(line).tree.parts.first?.mark == nil)
  }

  @Test func readsTheMarksOfMarkdown() {
    #expect(MarkedText.read("**Bold** and _thin_ words").runs.map(\.style) == [.bold, [], .italic, []])
    #expect(MarkedText.read("2 * 3 * 4 and a_b_c").runs.map(\.style) == [[]])
    #expect(MarkedText.read("\\*no star\\*").plain == "*no star*")
  }

  @Test(arguments: [
    ("Councillors A Reed, B Moss and C Lane", ["Councillor A Reed", "Councillor B Moss", "Councillor C Lane"]),
    (
      "A Reed (Head of Lamps) B Moss (Clerk); C Lane (Director of Place, Wendle)",
      ["A Reed (Head of Lamps)", "B Moss (Clerk)", "C Lane (Director of Place, Wendle)"]
    ),
    (
      "Ms A Reed (Director (Wendle Trust), Mr B Moss (Head of Lamps)",
      ["Ms A Reed (Director (Wendle Trust)", "Mr B Moss (Head of Lamps)"]
    ),
    (
      "Councillors A Reed and B Moss. Mr C Lane (Chief Officer)",
      ["Councillor A Reed", "Councillor B Moss", "Mr C Lane (Chief Officer)"]
    ),
    (
      "Jane Roe, Head of Fostering and Adoption, Tom Moss, Solicitor",
      ["Jane Roe, Head of Fostering and Adoption", "Tom Moss, Solicitor"]
    ),
    ("Y Cynghorydd Ada Quarles a'r Cynghorydd Carys Stoat", ["Y Cynghorydd Ada Quarles", "Cynghorydd Carys Stoat"]),
  ])
  func partsNames(text: String, people: [String]) {
    #expect(NameList(text).people == people)
  }

  @Test(arguments: [
    ("(For 5, Against 2, Abstained 1)", 5, 2, 1),
    ("The motion was carried by 7 votes to 3 with 1 abstention.", 7, 3, 1),
    ("Voting: 6 in favour, 1 against, 2 abstentions", 6, 1, 2), ("For: 4; Against: none; Abstentions: 3", 4, 0, 3),
  ])
  func readsVotes(text: String, inFavour: Int, against: Int, abstained: Int) {
    let vote = VoteReader.vote(in: DocumentPart(.paragraph, line: 1, RichText(text)))
    #expect(vote?.inFavour == inFavour)
    #expect(vote?.against == against)
    #expect(vote?.abstained == abstained)
  }

  @Test(arguments: [
    "The plan for 3 lamps was against the grain.", "Two of the 5 lamps for the quay are old.",
    "Members voted for change.",
  ])
  func takesNoSentenceForAVote(text: String) {
    #expect(VoteReader.vote(in: DocumentPart(.paragraph, line: 1, RichText(text))) == nil)
  }

  @Test(arguments: [
    ("Dydd Mawrth 3 Mawrth 2026 am 2.00 y prynhawn", "2026-03-03", "2.00 pm"),
    ("held on Friday 6 November 2026 at 10.30 am", "2026-11-06", "10.30 am"),
    ("ar Ddydd Iau 1 Hydref 2026 am 10.00 y bore", "2026-10-01", "10.00 am"),
  ])
  func findsADayInWords(text: String, iso: String, start: String) {
    let found = DayFinder(in: text)
    #expect(found?.heading.day.iso == iso)
    #expect(TimeFinder.times(in: (found?.heading.start ?? "") + " " + (found?.after ?? ""))?.start == start)
  }
}
