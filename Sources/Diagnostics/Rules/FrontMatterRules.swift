// The rules of front matter: its form, its keys and its values.

extension Explanation {
  static let frontMatterMissing = Explanation(
    "A document starts with its front matter between two lines of three hyphens.",
    why: "Without it nobody can tell what the document is, when it was or whose.",
    mend: "Start the file with ---, the fields, and --- again; `scrutable new` writes one for you.")
  static let frontMatterSyntax = Explanation(
    "Front matter is well-formed YAML.",
    why: "The fields after the fault cannot be read.",
    mend: "Look for a missing colon, an unclosed quotation mark or a line indented differently from its neighbours.")
  static let frontMatterTooDeep = Explanation(
    "Front matter nests only a few levels deep.",
    why: "Deep nesting is a mistake of indentation or an attack.",
    mend: "Check the indentation of the marked line.")
  static let frontMatterTooLarge = Explanation(
    "Front matter stays within its limits of size and count.",
    why: "An endless list is a mistake or an attack, and would slow every build.",
    mend: "Split the table into two files.")
  static let yamlAlias = Explanation(
    "Front matter uses no YAML anchors or aliases (& and *).",
    why: "They let a short file grow without end, and hide where a value came from.",
    mend: "Write the value out, or put it in quotation marks if it is meant as text.")
  static let curlyQuotes = Explanation(
    "Quotation marks around a whole value are straight ones.",
    why:
      "YAML takes curly ones, which word processors put in place of those that were typed, for letters of the text. They are read here as if they were straight.",
    mend: "Type them again as \" or ', or put straight ones around them where they belong to the words.")
  static let duplicateKey = Explanation(
    "A field is given once.",
    why: "Only one of the two values could be published, and nobody could say which.",
    mend: "Remove one of the two.")
  static let unknownKey = Explanation(
    "Only fields of the content format are used.",
    why: "A misspelt field would be left out of the page without a word.",
    mend: "Correct the name, or see docs/content-reference.md for the fields of this record.")
  static let missingKey = Explanation(
    "A required field is there and is not blank.",
    why:
      "The page cannot be made, or would mislead, without it: a record without a name is a heading and a link of no words.",
    mend: "Add the field, or write its value.")
  static let wrongType = Explanation(
    "A field holds the kind of value it is meant for.",
    why: "A list where one value is expected, or the other way round, would lose words.",
    mend: "Write the value as the reference shows.")
  static let unknownValue = Explanation(
    "A field with a fixed choice holds one of its values.",
    why: "Readers filter and count by these words.",
    mend: "Use one of the values listed.")
  static let impossibleDate = Explanation(
    "A date exists in the calendar.",
    why: "A date such as 31 February cannot be sorted, counted or owed.",
    mend: "Correct the date; if the source really says so, write it in a field that keeps words as written.")
  static let unreadableDate = Explanation(
    "A date that the record depends on is a full date.",
    why: "Notice periods and deadlines are counted from it.",
    mend: "Write it as 2026-01-14 or 14 January 2026.")
  static let impossibleTime = Explanation(
    "A time exists on the clock.",
    why: "The meeting would be announced for a time that does not exist.",
    mend: "Write it as 10:00 or 3.30 pm.")
  static let badIdentifier = Explanation(
    "Ids use small letters, digits, full stops and hyphens, with / between a record and its part.",
    why: "Ids are permanent web addresses.",
    mend: "Rename it, for example foster-care-2026/rec-3.")
  static let exemptReason = Explanation(
    "What is withheld names its paragraph of Schedule 12A, or its confidentiality, and says why.",
    why:
      "The public must be told by what right a paper is kept from them, and that the public interest was weighed.",
    mend: "Give exempt: with paragraph: (1 to 7) and reason:.",
    source: "Local Government Act 1972, s.100I and Schedule 12A Part 1")
  static let blankGround = Explanation(
    "A field that keeps something from the public is not left blank.",
    why:
      "Nobody can tell whether a paper was to be kept back. If the blank field were passed over, it would be published; so nothing is, until the field says something or is gone.",
    mend:
      "Write draft: yes, a day after embargoed-until:, the paragraph and the reason of exempt:, or the day and the reason of withdrawn:. If it is open after all, take the line out."
  )
  static let withdrawnReason = Explanation(
    "What is taken back says when and why.",
    why: "People read it, may have quoted it, and find its address in letters and minutes.",
    mend: "Give withdrawn: with on: (the day) and reason:.")
}
