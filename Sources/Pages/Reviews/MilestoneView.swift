import Record
import Theme

/// A step on the way to what an action promises.
struct MilestoneView: Viewable {
  var text: [UInt8]?
  var byWhen: WrittenDateView?
  var done: Day?
  var withheld: WithheldView?

  static let vocabulary = Vocabulary<MilestoneView>(
    "milestone",
    [
      .markup("text", \.text, "What is reached"),
      .part("by-when", \.byWhen, "When it should be reached"),
      .text("done", \.done?.text, "The day it was reached: 3 March 2026"),
      .part("withheld", \.withheld, "Why it is withheld; then nothing else is known of it"),
    ])
}

extension Site {
  func view(of milestone: Disclosed<Milestone>, root: String) -> MilestoneView {
    switch milestone {
    case .open(let open):
      MilestoneView(
        text: markup(open.text, headingShift: 3, root: root), byWhen: open.byWhen.map { WrittenDateView($0) },
        done: open.done)
    case .withheld(let withheld): MilestoneView(withheld: WithheldView(withheld))
    }
  }
}
