import Record
import Theme

/// A report to a meeting.
enum ReportView {
  static let vocabulary = Vocabulary<RecordPage<Report>>(
    "report",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "Its title"),
      .text("lead", \.lead, "What became of it, or when it is looked at, in a sentence"),
      .list("authors", \.authors, "Who wrote it"),
      .text("published", \.it.document.published?.text, "The day it was published: 6 January 2026"),
      .text("cite", \.cite, "How it is cited: the council, the title, the day"),
      .list("items", \.items, "The agenda items whose paper it is"),
      .list("meetings", \.meetings, "Meetings it is for, besides those of its items"),
      .text("published-iso", \.it.document.published?.iso, "The day it was published: 2026-01-06"),
      .list("details", \.details, "What its other fields say"),
      .text("open-until", \.openUntil, "Until when it is open to inspection, with the section of the Act"),
      .markup("purpose", \.purpose, "Why it is before the committee"),
      .list("proposals", \.proposals, "What its author asks the committee to do"),
      .list("contents", \.contents, "Its headings"),
      .markup("body", \.body, "Its numbered paragraphs"),
      .part("became", \.became, "How the recommendations stand that its reviews made"),
      .list("appendices", \.appendices, "Appendices, some perhaps to follow"),
      .list("background-papers", \.backgroundPapers, "The papers it relies on; empty when none were named at all"),
      .text("background-until", \.backgroundUntil, "Until when background papers are open to inspection"),
      .words("consultees", \.it.consultees, "Who was consulted"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

/// One of the lettered recommendations of a report.
struct ProposalView: Viewable {
  let number: String?
  let text: [UInt8]?
  let withheld: WithheldView?

  static let vocabulary = Vocabulary<ProposalView>(
    "proposal",
    [
      .text("number", \.number, "Its letter or number as written"),
      .markup("text", \.text, "What is recommended"),
      .part("withheld", \.withheld, "Why it may not be seen"),
    ])
}

/// A few words of prose in a list.
struct ProseView: Viewable {
  let text: [UInt8]

  static let vocabulary = Vocabulary<ProseView>("prose", [.markup("text", \.text, "The words")])
}
