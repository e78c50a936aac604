import Record
import Theme

/// A report to a meeting.
struct ReportView: Viewable {
  let frame: FrameView
  let title: String
  let authors: [LeadView]
  let items: [LinkView]
  let meetings: [LinkView]
  let published: String?
  let publishedISO: String?
  let classification: String?
  let keyDecision: String?
  let portfolio: String?
  let wards: [String]
  let subjects: [LinkView]
  let openUntil: String?
  let purpose: [UInt8]?
  let proposals: [ProposalView]
  let contents: [ContentsEntryView]
  let body: [UInt8]?
  let appendices: [PaperView]
  let backgroundPapers: [ProseView]
  let backgroundUntil: String?
  let consultees: [String]
  let contact: LeadView?
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<ReportView>(
    "report",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "Its title"),
      .list("authors", \.authors, "The posts or people who wrote it"),
      .list("items", \.items, "The agenda items whose paper it is"),
      .list("meetings", \.meetings, "Meetings it is for, besides those of its items"),
      .text("published", \.published, "The day it was published"),
      .text("published-iso", \.publishedISO, "The same as 2026-01-06"),
      .text("classification", \.classification, "Open, or partly exempt"),
      .text("key-decision", \.keyDecision, "Whether it leads to a key decision, as written"),
      .text("portfolio", \.portfolio, "The cabinet portfolio"),
      .words("wards", \.wards, "The wards it affects"),
      .list("subjects", \.subjects, "The subjects it belongs to"),
      .text("open-until", \.openUntil, "Until when it is open to inspection, with the section of the Act"),
      .markup("purpose", \.purpose, "Why it is before the committee"),
      .list("proposals", \.proposals, "What its author asks the committee to do"),
      .list("contents", \.contents, "Its headings"),
      .markup("body", \.body, "Its numbered paragraphs"),
      .list("appendices", \.appendices, "Appendices, some perhaps to follow"),
      .list("background-papers", \.backgroundPapers, "The papers it relies on; empty when none were named at all"),
      .text("background-until", \.backgroundUntil, "Until when background papers are open to inspection"),
      .words("consultees", \.consultees, "Who was consulted"),
      .part("contact", \.contact, "Whom to ask for more"),
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
