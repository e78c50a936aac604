import Diagnostics
import Linking
import Reading
import Record

@testable import Drafting
@testable import Importing

/// An import taken all the way to the record, as a build would take it.
struct LinkedImport {
  private(set) var drafts = Drafts()
  private(set) var diagnostics: [Diagnostic] = []
  private let markdown = MarkdownReader()

  init(_ files: [ImportedFile]) {
    for file in files { read(file) }
    drafts.committees = [document(CommitteeDraft.self, "children", "---\ntitle: Children\nkind: scrutiny\n---\n")]
  }

  func record() -> Checked<Record> {
    let linked = Linker(asAt: Day(number: 20_777)).link(drafts)
    return Checked(linked.value, diagnostics + linked.diagnostics)
  }

  private mutating func read(_ file: ImportedFile) {
    guard case .document(let kind, let id) = ContentLayout.placement(of: file.path) else { return }
    if kind == .review { drafts.reviews.append(document(ReviewDraft.self, id, file.text, file.path)) }
    if kind == .recommendations {
      drafts.recommendationSets.append(document(RecommendationSetDraft.self, id, file.text, file.path))
    }
    if kind == .response { drafts.responses.append(document(ResponseDraft.self, id, file.text, file.path)) }
    if kind == .meeting { drafts.meetings.append(document(MeetingDraft.self, id, file.text, file.path)) }
    if kind == .workProgramme {
      drafts.workProgrammes.append(document(WorkProgrammeDraft.self, id, file.text, file.path))
    }
    if kind == .forwardPlan { drafts.forwardPlans.append(document(ForwardPlanDraft.self, id, file.text, file.path)) }
    if kind == .indicators {
      drafts.indicatorSets.append(document(IndicatorSetDraft.self, id, file.text, file.path))
    }
    if kind == .actionPlan { drafts.actionPlans.append(document(ActionPlanDraft.self, id, file.text, file.path)) }
  }

  private mutating func document<D: Draft>(
    _ type: D.Type, _ id: String, _ text: String, _ path: String = "committees/children.md"
  ) -> DraftDocument<D> {
    let matter = FrontMatter.read(Array(text.utf8), path: path)
    let markdown = markdown
    var reader = DraftReader { markdown.field($0, at: $1) }
    let draft = matter.value.fields.map { reader.read(type, from: $0) } ?? D.schema.blank
    diagnostics += matter.diagnostics + reader.diagnostics
    return DraftDocument(id: id, path: path, draft: draft, body: .empty)
  }
}
