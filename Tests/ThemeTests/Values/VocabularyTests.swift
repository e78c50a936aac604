import Testing

@testable import Theme

struct PaperView: Viewable {
  let title: String
  let link: String?
  static let vocabulary = Vocabulary<PaperView>(
    "paper",
    [
      .text("title", \.title, "The title as published"),
      .address("link", \.link, "Where the file is; absent while the paper is to follow"),
    ])
}

struct AgendaItemView: Viewable {
  var number = "1"
  var title = "Apologies"
  var note: String?
  var body: [UInt8] = []
  var count = 3
  var isLate = false
  var papers: [PaperView] = []
  var children: [AgendaItemView] = []
  var lead: PaperView?
  var kind = "report"
  var tags: [String] = []
  static let vocabulary = Vocabulary<AgendaItemView>(
    "agenda-item",
    [
      .text("number", \.number, "The number as written"),
      .text("title", \.title, "What it is about"),
      .text("note", \.note, "A note, if there is one"),
      .markup("body", \.body, "The text of the item"),
      .text("count", \.count, "How many papers"),
      .flag("late", \.isLate, "Whether it was added late"),
      .list("papers", \.papers, "Its papers"),
      .list("children", \.children, "Items below it"),
      .part("lead", \.lead, "The paper to read first"),
      .choice("kind", among: ["report", "verbal"], \.kind, "How it is presented"),
      .words("tags", \.tags, "Subjects"),
    ])
}

@Suite struct VocabularyTests {
  @Test func readsValuesInTheOrderOfTheFields() {
    let paper = PaperView(title: "Report", link: nil)
    #expect(PaperView.vocabulary.shape.fields.map(\.name) == ["title", "link"])
    #expect(paper.view == View([.text("Report"), .none]))
  }

  @Test func keepsOptionalFieldsApartFromThoseAlwaysThere() {
    let kinds = AgendaItemView.vocabulary.shape.fields.map(\.kind.isOptional)
    #expect(kinds == [false, false, true, false, false, false, false, false, true, false, false])
  }

  @Test func letsAThingHoldOthersOfItsOwnKind() {
    var item = AgendaItemView()
    item.children = [AgendaItemView(number: "1.1")]
    guard case .list(let children) = item.view.values[7] else {
      Issue.record("the children are not a list")
      return
    }
    #expect(children.first?.values[0] == .text("1.1"))
  }

  @Test func makesAPreparedPartOnce() {
    let prepared = Prepared(PaperView(title: "Report", link: nil))
    #expect(prepared.partView == View([.text("Report"), .none]))
  }

  @Test(arguments: [
    (Value.text(""), false), (.text("a"), true), (.markup([]), false), (.markup([60]), true), (.flag(false), false),
    (.flag(true), true), (.list([]), false), (.list([View([])]), true), (.part(View([])), true), (.address(""), false),
    (.none, false),
  ])
  func takesWhatIsEmptyFalseOrAbsentForFalsy(value: Value, truthy: Bool) {
    #expect(value.isTruthy == truthy)
  }
}
