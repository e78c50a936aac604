// The rules of files and of the text in them.

extension Explanation {
  static let unreadableFile = Explanation(
    "A file in the content folder can be read.",
    why: "A file that cannot be read would be missing from the public record without anyone noticing.",
    mend: "Check the file's permissions, or copy it again from where it came.")
  static let notUTF8 = Explanation(
    "Files are saved as UTF-8 text.",
    why: "Other encodings turn names and quotation marks into wrong characters on the published page.",
    mend: "In your editor choose “Save with encoding: UTF-8”.")
  static let controlCharacter = Explanation(
    "Text holds no control characters but tabs and line ends, and no codes that stand for no character, in whatever way they are written.",
    why:
      "They come along when text is pasted from a PDF; on the page they are invalid, screen readers stumble, and no e-book "
      + "may hold them.",
    mend: "Delete the character at the marked place, even if your editor does not show it.")
  static let symbolicLink = Explanation(
    "The content folder holds real files, not links to files elsewhere.",
    why: "A link can point outside the content folder and publish what was never meant to be public.",
    mend: "Copy the file itself into the folder.")
  static let fileTooLarge = Explanation(
    "A text file stays below the size limit.",
    why: "A huge file is nearly always a mistake, and would slow every build.",
    mend: "Split the document, or attach it as a file instead.")
  static let unexpectedFile = Explanation(
    "Every file lies in a folder that the content format knows.",
    why: "A file in an unknown place is not published; nobody would see that it is missing.",
    mend: "Move it to the folder for its kind: see docs/content-reference.md.")
  static let councilMissing = Explanation(
    "A content folder has a council.yml, which says whose record it is.",
    why:
      "A site without a council's name would be published, and nearly always it is the wrong folder: it would empty the site.",
    mend: "Name the folder with council.yml in it, or begin one with `scrutable new council`.")
  static let recordMissing = Explanation(
    "A content folder holds a record.",
    why: "A site made of nothing would replace the one that is published.",
    mend: "Look whether the folder is the right one and was copied whole.")
  static let misnamedFolder = Explanation(
    "Folders have the names of the content format, in small letters.",
    why: "Nothing in a folder of another name is published: a whole part of the record would be missing.",
    mend: "Rename the folder as the message says.")
  static let badFileName = Explanation(
    "File and folder names use small letters, digits, full stops and hyphens.",
    why: "The name becomes part of a permanent web address.",
    mend: "Rename it, for example “minutes-2026-01-14.pdf”.")
  static let wrongFileName = Explanation(
    "A document has the name by which the content format knows it, in small letters and ending in .md.",
    why: "A document of another name is not read, and nobody would see that its words are missing.",
    mend:
      "Rename it: council.yml, meeting.md, minutes.md, review.md, recommendations.md, response.md and action-plan.md are fixed names; any other .md file in the folder of a meeting or a review is a report."
  )
  static let mergeConflict = Explanation(
    "No marks of a merge are left in a file.",
    why:
      "Between them stand two versions of the same words, of which one was to be chosen; the public would read both, or the wrong one.",
    mend: "Keep the right one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.")
  static let directionSign = Explanation(
    "Text holds no unseen signs that turn the direction of the writing round.",
    why:
      "They make a reader see other words than a screen reader, a search or a copy of the text holds. Writing from right to left needs none of them.",
    mend: "Delete the sign at the marked place, even if your editor does not show it.",
    source: "Unicode Standard Annex 9, section 2; Unicode Technical Report 36")
  static let hostileMarkdown = Explanation(
    "A document does not nest or repeat marks far beyond what a paper needs.",
    why: "Some constructions take the Markdown parser a time that grows with the square of their length.",
    mend: "Look at the marked line for hundreds of repeated brackets, stars or quotation marks, and remove them.")
  static let unsafeLink = Explanation(
    "A link leads to a web page, an e-mail address, a telephone number or a file of the record.",
    why: "Other kinds of link can run programs in the reader's browser.",
    mend: "Use an https, mailto or tel address, or a path inside the content folder.")
  static let rawHTML = Explanation(
    "Documents are written in Markdown, without HTML.",
    why: "HTML in a document escapes the checks that keep every page accessible and safe.",
    mend: "Write it in Markdown; use the theme for layout.")
  static let imageWithoutAlternative = Explanation(
    "Every image has words that stand for it.",
    why: "People who cannot see the image are told nothing otherwise.",
    mend:
      "Write the words between the square brackets: ![Bar chart: calls answered rose from 61% to 78%](chart.png).",
    source: "WCAG 2.2, success criterion 1.1.1")
  static let headingOrder = Explanation(
    "Headings go down one level at a time.",
    why: "Screen-reader users move about a document by its headings; a jump looks like a missing section.",
    mend: "Use one # fewer.",
    source: "WCAG 2.2, success criterion 1.3.1")
  static let headingWithoutWords = Explanation(
    "Every heading has words.",
    why:
      "In a list of contents it is a link without a name, which readers of books refuse and listeners hear as nothing.",
    mend: "Write what follows in a few words, or delete the line.",
    source: "WCAG 2.2, success criterion 2.4.6")
  static let wordsLost = Explanation(
    "Every word of a file is read, but for comments on lines of their own.",
    why: "Words that the file format leaves out are missing from the public record, and nobody sees that they are.",
    mend: "Write them where they are read: put a value with “ #” in quotation marks, give a column its heading.")
  static let unreadMark = Explanation(
    "What looks like a mark of Markdown or of this format is one that is read.",
    why: "A mark that nobody reads is printed raw, and what it should do – a note, a link, an item – is not done.",
    mend:
      "Write both halves of every mark, give every link its address, and see docs/content-reference.md for our markers."
  )
  static let headingLost = Explanation(
    "A heading has its signs: ## and a blank.",
    why: "Without them it is one more paragraph: it is in no list of contents, and screen readers cannot jump to it.",
    mend: "Write ## or ### and a blank before it. Words that are only to stand out may stay bold within a sentence.",
    source: "WCAG 2.2, success criterion 1.3.1")
  static let tableLost = Explanation(
    "A table has a row of headings and a row of dashes below it.",
    why: "Without them its rows run together into one paragraph, and nobody can tell which figure belongs to what.",
    mend: "Write | Year | Walking |, then |---|---|, then a line with bars for each row.",
    source: "WCAG 2.2, success criterion 1.3.1")
  static let paragraphLost = Explanation(
    "A paragraph begins at the left, with its number before it and nothing else.",
    why: "Four blanks make code of it, and a bullet before its number makes a point of it that nobody can refer to.",
    mend: "Take the blanks or the bullet away.")
  static let decisionUnread = Explanation(
    "A decision in minutes begins a paragraph with a word in capitals: RESOLVED, AGREED, RECOMMENDED, NOTED.",
    why:
      "What is not read as a decision is missing from the tables of decisions, from the home page and from the search.",
    mend: "Begin its paragraph with RESOLVED: and put its points below. What is only a story of the debate may stay.")
  static let placeholder = Explanation(
    "Nothing is published that only holds the place of words still to be written.",
    why: "A reader takes “…” or “TBC” for the record, and cannot tell that somebody forgot to fill it in.",
    mend: "Write the words, or delete the heading, row or field that has none; a file marked draft: yes is not asked.")
}
