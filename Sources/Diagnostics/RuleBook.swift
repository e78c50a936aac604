/// A rule in plain words.
package struct Explanation: Sendable, Equatable {
  /// What the rule asks, as one sentence.
  package var asks: String
  /// Why it matters to the public or the clerk.
  package var why: String
  /// How a clerk mends it.
  package var mend: String
  /// The law or standard it comes from, where there is one.
  package var source: String?

  init(_ asks: String, why: String, mend: String, source: String? = nil) {
    self.asks = asks
    self.why = why
    self.mend = mend
    self.source = source
  }
}

extension Rule {
  /// What the rule asks, why, and how to mend it.
  package var explanation: Explanation {
    switch self {
    case .unreadableFile:
      Explanation(
        "A file in the content folder can be read.",
        why: "A file that cannot be read would be missing from the public record without anyone noticing.",
        mend: "Check the file's permissions, or copy it again from where it came.")
    case .notUTF8:
      Explanation(
        "Files are saved as UTF-8 text.",
        why: "Other encodings turn names and quotation marks into wrong characters on the published page.",
        mend: "In your editor choose “Save with encoding: UTF-8”.")
    case .controlCharacter:
      Explanation(
        "Text holds no control characters but tabs and line ends.",
        why:
          "They come along when text is pasted from a PDF; on the page they are invalid, and screen readers stumble.",
        mend: "Delete the character at the marked place, even if your editor does not show it.")
    case .symbolicLink:
      Explanation(
        "The content folder holds real files, not links to files elsewhere.",
        why: "A link can point outside the content folder and publish what was never meant to be public.",
        mend: "Copy the file itself into the folder.")
    case .fileTooLarge:
      Explanation(
        "A text file stays below the size limit.",
        why: "A huge file is nearly always a mistake, and would slow every build.",
        mend: "Split the document, or attach it as a file instead.")
    case .unexpectedFile:
      Explanation(
        "Every file lies in a folder that the content format knows.",
        why: "A file in an unknown place is not published; nobody would see that it is missing.",
        mend: "Move it to the folder for its kind: see docs/content-reference.md.")
    case .badFileName:
      Explanation(
        "File and folder names use small letters, digits, full stops and hyphens.",
        why: "The name becomes part of a permanent web address.",
        mend: "Rename it, for example “minutes-2026-01-14.pdf”.")
    case .hostileMarkdown:
      Explanation(
        "A document does not nest or repeat marks far beyond what a paper needs.",
        why: "Some constructions take the Markdown parser a time that grows with the square of their length.",
        mend: "Look at the marked line for hundreds of repeated brackets, stars or quotation marks, and remove them.")
    case .unsafeLink:
      Explanation(
        "A link leads to a web page, an e-mail address, a telephone number or a file of the record.",
        why: "Other kinds of link can run programs in the reader's browser.",
        mend: "Use an https, mailto or tel address, or a path inside the content folder.")
    case .rawHTML:
      Explanation(
        "Documents are written in Markdown, without HTML.",
        why: "HTML in a document escapes the checks that keep every page accessible and safe.",
        mend: "Write it in Markdown; use the theme for layout.")
    case .imageWithoutAlternative:
      Explanation(
        "Every image has words that stand for it.",
        why: "People who cannot see the image are told nothing otherwise.",
        mend:
          "Write the words between the square brackets: ![Bar chart: calls answered rose from 61% to 78%](chart.png).",
        source: "WCAG 2.2, success criterion 1.1.1")
    case .wordsLost:
      Explanation(
        "Every word of a file is read, but for comments on lines of their own.",
        why: "Words that the file format leaves out are missing from the public record, and nobody sees that they are.",
        mend: "Write them where they are read: put a value with “ #” in quotation marks, give a column its heading.")
    case .unreadMark:
      Explanation(
        "What looks like a mark of Markdown or of this format is one that is read.",
        why: "A mark that nobody reads is printed raw, and what it should do – a note, a link, an item – is not done.",
        mend: "Write footnotes as text, give every link its address, and see docs/content-reference.md for our markers."
      )
    case .headingOrder:
      Explanation(
        "Headings go down one level at a time.",
        why: "Screen-reader users move about a document by its headings; a jump looks like a missing section.",
        mend: "Use one # fewer.",
        source: "WCAG 2.2, success criterion 1.3.1")
    case .frontMatterMissing:
      Explanation(
        "A document starts with its front matter between two lines of three hyphens.",
        why: "Without it nobody can tell what the document is, when it was or whose.",
        mend: "Start the file with ---, the fields, and --- again; `scrutable new` writes one for you.")
    case .frontMatterSyntax:
      Explanation(
        "Front matter is well-formed YAML.",
        why: "The fields after the fault cannot be read.",
        mend: "Look for a missing colon, an unclosed quotation mark or a line indented differently from its neighbours."
      )
    case .frontMatterTooDeep:
      Explanation(
        "Front matter nests only a few levels deep.",
        why: "Deep nesting is a mistake of indentation or an attack.",
        mend: "Check the indentation of the marked line.")
    case .frontMatterTooLarge:
      Explanation(
        "Front matter stays within its limits of size and count.",
        why: "An endless list is a mistake or an attack, and would slow every build.",
        mend: "Split the table into two files.")
    case .yamlAlias:
      Explanation(
        "Front matter uses no YAML anchors or aliases (& and *).",
        why: "They let a short file grow without end, and hide where a value came from.",
        mend: "Write the value out, or put it in quotation marks if it is meant as text.")
    case .duplicateKey:
      Explanation(
        "A field is given once.",
        why: "Only one of the two values could be published, and nobody could say which.",
        mend: "Remove one of the two.")
    case .unknownKey:
      Explanation(
        "Only fields of the content format are used.",
        why: "A misspelt field would be left out of the page without a word.",
        mend: "Correct the name, or see docs/content-reference.md for the fields of this record.")
    case .missingKey:
      Explanation(
        "A required field is there.",
        why: "The page cannot be made, or would mislead, without it.",
        mend: "Add the field.")
    case .wrongType:
      Explanation(
        "A field holds the kind of value it is meant for.",
        why: "A list where one value is expected, or the other way round, would lose words.",
        mend: "Write the value as the reference shows.")
    case .unknownValue:
      Explanation(
        "A field with a fixed choice holds one of its values.",
        why: "Readers filter and count by these words.",
        mend: "Use one of the values listed.")
    case .impossibleDate:
      Explanation(
        "A date exists in the calendar.",
        why: "A date such as 31 February cannot be sorted, counted or owed.",
        mend: "Correct the date; if the source really says so, write it in a field that keeps words as written.")
    case .unreadableDate:
      Explanation(
        "A date that the record depends on is a full date.",
        why: "Notice periods and deadlines are counted from it.",
        mend: "Write it as 2026-01-14 or 14 January 2026.")
    case .impossibleTime:
      Explanation(
        "A time exists on the clock.",
        why: "The meeting would be announced for a time that does not exist.",
        mend: "Write it as 10:00 or 3.30 pm.")
    case .badIdentifier:
      Explanation(
        "Ids use small letters, digits, full stops and hyphens, with / between a record and its part.",
        why: "Ids are permanent web addresses.",
        mend: "Rename it, for example foster-care-2026/rec-3.")
    case .exemptReason:
      Explanation(
        "What is withheld names its paragraph of Schedule 12A, or its confidentiality, and says why.",
        why:
          "The public must be told by what right a paper is kept from them, and that the public interest was weighed.",
        mend: "Give exempt: with paragraph: (1 to 7) and reason:.",
        source: "Local Government Act 1972, s.100I and Schedule 12A Part 1")
    case .duplicateID:
      Explanation(
        "Every record has an id of its own.",
        why: "A link to the id could lead to either of the two.",
        mend: "Give one of them another id:.")
    case .duplicateAddress:
      Explanation(
        "Two records do not claim one web address.",
        why: "One would silently replace the other.",
        mend: "Change the id: or the alias of one of them.")
    case .unknownReference:
      Explanation(
        "A reference leads to a record that exists.",
        why: "A dead link breaks the trail from recommendation to answer to action.",
        mend: "Correct the id; the nearest match is given where there is one.")
    case .ambiguousReference:
      Explanation(
        "A reference leads to one record only.",
        why: "The wrong record could be shown.",
        mend: "Write the longer id, with the folder before the /.")
    case .unresolvedCitation:
      Explanation(
        "A citation such as “recommendation 10” leads somewhere.",
        why: "Readers would have to search for the passage by hand.",
        mend: "Say with cites: which document the citations of this one refer to, or leave it as plain words.")
    case .nothingToInherit:
      Explanation(
        "A ditto mark or “as above” has a row above it.",
        why: "A value was meant and is not there.",
        mend: "Write the value out.")
    case .undefinedInitials:
      Explanation(
        "Initials used for a person or body are explained.",
        why: "Outside the council nobody knows who “KP” is.",
        mend: "Add the initials to initials: of this document, or to glossary.md.")
    case .clashingInitials:
      Explanation(
        "Within one document initials mean one person.",
        why: "The wrong person would be named as responsible.",
        mend: "Write one of the names in full.")
    case .skippedNumber:
      Explanation(
        "Numbers run on without a gap.",
        why: "A gap looks like a missing item, and readers ask what was left out.",
        mend: "Correct the number, or record the missing item with the note that it was withdrawn.")
    case .repeatedNumber:
      Explanation(
        "A number is used once in its document.",
        why: "A citation of it could mean either.",
        mend: "Correct one of the two.")
    case .resolutionWithoutItem:
      Explanation(
        "A resolution belongs to an item of the agenda.",
        why: "Readers could not tell what was decided upon.",
        mend: "Write the item after the heading of the minute: ## 16. Title {item 7}.")
    case .lateItemWithoutReason:
      Explanation(
        "An item taken late states the reason of its urgency.",
        why: "Without a reason given by the chair the committee may not consider it.",
        mend: "Add late: with reason:.",
        source: "Local Government Act 1972, s.100B(4)(b)")
    case .endBeforeStart:
      Explanation(
        "What ends, ends after it starts.",
        why: "Calendars refuse such a meeting.",
        mend: "Correct one of the two.")
    case .responseWithoutPosition:
      Explanation(
        "A response states a position on every recommendation it answers.",
        why: "Prose does not decide whether a recommendation was accepted; the clerk records it.",
        mend: "Add the recommendation to positions:, with position: not-stated if the executive did not say.")
    case .attachmentMissing:
      Explanation(
        "A file that is referred to is there.",
        why: "Readers would get an error instead of the paper.",
        mend: "Put the file beside the document, or correct its name.")
    case .attachmentType:
      Explanation(
        "Attached files are of a kind that readers can open safely.",
        why: "Programs and unknown kinds are not published.",
        mend: "Convert it; the reference lists the kinds that are allowed.")
    case .statusWords:
      Explanation(
        "The words of a status can be understood.",
        why: "The trackers count by status; what is not understood is shown as “not stated”.",
        mend: "Add status: with one of the known values; the words are kept beside it.")
    case .heldInTheFuture:
      Explanation(
        "A meeting is called held only after its day.",
        why: "The site would report what has not happened.",
        mend: "Correct the status or the date.")
    case .backgroundPapersMissing:
      Explanation(
        "A report lists its background papers, or says that there are none.",
        why: "The public may inspect them for four years, and must be told what they are.",
        mend: "Add background-papers: with the list, or “none identified”.",
        source: "Local Government Act 1972, s.100D")
    case .stillToFollow:
      Explanation(
        "A paper marked “to follow” has followed by the meeting.",
        why: "Readers cannot tell whether it was withdrawn or lost.",
        mend: "Attach the paper, or say what became of it in note:.")
    case .publishedStateUnreadable:
      Explanation(
        "What the last build left beside the site is as it was left.",
        why: "From it the site knows what changed since. Without it the list of changes begins again on this day.",
        mend: "Bring back .scrutable/published.txt from a copy of the published site, then build again.")
    case .lateAgenda:
      Explanation(
        "An agenda is published the clear days before its meeting that the law asks for.",
        why:
          "The public must have time to read the papers. A principal council in England gives five clear days, in Wales three, a parish council three; neither the day of publication nor the day of the meeting counts, nor do weekends (for a parish only Sundays), bank holidays and the days the offices are closed. A meeting called at shorter notice has its papers published when it is called.",
        mend:
          "Publish the agenda and write agenda-published:. If the day is right and notice was short, the page says so; nothing hides it. `scrutable explain late-agenda --meeting ID` lists the days.",
        source:
          "Local Government Act 1972, ss.100A(6) and 100B(3); for the executive in England SI 2012/2089, regs 6 and 7; for parish councils Schedule 12, para 10(2), and s.243"
      )
    case .minutesNotApproved:
      Explanation(
        "Minutes are approved by the time the committee has met twice more.",
        why:
          "Minutes are signed at the same or the next suitable meeting; until then they are a draft of what was decided.",
        mend:
          "Write approved-at: in the minutes, with the meeting that approved them; or add the minutes where there are none.",
        source: "Local Government Act 1972, Schedule 12, paras 41(1) and 44")
    case .responseOverdue:
      Explanation(
        "The executive answers a scrutiny report within two months.",
        why:
          "The two months run from the day the executive received the report or, if later, the notice asking for an answer. Without a recorded notice no statutory clock runs; then the council's own period is looked at, and called its own.",
        mend:
          "Ask for the answer, and record it in response.md. `scrutable explain response-overdue --recommendation ID` shows how the day was reached.",
        source: "Local Government Act 2000, s.9FE")
    case .keyDecisionNotice:
      Explanation(
        "Notice of a key decision is published 28 clear days before it is taken.",
        why:
          "Nobody can speak up about a decision that was not announced. Fewer than 28 days of the calendar are too few; fewer than 28 working days are doubtful. Shorter notice is allowed under the general exception (reg 10) and for special urgency (reg 11): those are recorded, not faults.",
        mend:
          "Take the decision later, write the notice-published: of the entry, or record urgency: general-exception or special-urgency. `scrutable explain key-decision-notice --decision ID` shows the days.",
        source:
          "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089), regs 8 to 11"
      )
    case .decisionDatePassed:
      Explanation(
        "The latest forward plan announces decisions that are still to come.",
        why: "A reader cannot tell whether the decision was taken, put off or dropped.",
        mend: "Give the new date in the latest plan, or take the entry out when the decision has been published.")
    case .itemOnCancelledMeeting:
      Explanation(
        "A work programme plans nothing for a meeting that was cancelled or postponed.",
        why: "The item would be waited for at a meeting that does not take place.",
        mend: "Name another meeting, or write status: moved with the outcome.")
    case .meetingNotOnProgramme:
      Explanation(
        "Each scrutiny meeting to come has something on its committee's work programme.",
        why: "The public sees a date and cannot see what for.",
        mend: "Name the meeting in an entry of the work programme, or cancel it.")
    case .roomClash:
      Explanation(
        "Two meetings are not held in one room at the same time.",
        why: "One of the two would have to move on the day, and its public with it.",
        mend: "Change the place or the time of one of them. A meeting without an end is taken to last two hours.")
    case .memberClash:
      Explanation(
        "Committees that share members do not meet at the same time.",
        why: "A member can be at one of them only. Substitutes are not counted.",
        mend: "Change the day or the time of one of them. A meeting without an end is taken to last two hours.")
    case .templateSyntax:
      Explanation(
        "A template is well-formed.",
        why: "The page cannot be made.",
        mend: "Close every section, and write tags as {{name}}.")
    case .templateUnknownName:
      Explanation(
        "A template uses only names that its page offers.",
        why: "A misspelt name would leave a hole in every page.",
        mend: "Use the nearest name, or see docs/theme-reference.md.")
    case .templateMissingPartial:
      Explanation(
        "A partial or parent that a template includes is in the theme.",
        why: "Part of every page would be missing.",
        mend: "Correct the name, or add the file to the theme.")
    case .templateNotAList:
      Explanation(
        "A section opens over a list, a part or a yes-or-no value.",
        why: "A section over plain text would do nothing, or repeat nothing.",
        mend: "Use {{name}} to print the text.")
    case .templateContext:
      Explanation(
        "A value is used where it can be made safe.",
        why: "In a script or a style a value could break out of its place.",
        mend: "Move the tag into the text or an attribute in quotation marks.")
    case .templateRecursion:
      Explanation(
        "A partial does not include itself without end.",
        why: "The page would never be finished.",
        mend: "Put the inclusion inside a section over the list it descends.")
    case .lowContrast:
      Explanation(
        "Text stands out from its background by at least 4.5 to 1.",
        why: "People with low vision could not read it.",
        mend: "Choose a darker or a lighter colour.",
        source: "WCAG 2.2, success criterion 1.4.3")
    case .missingString:
      Explanation(
        "Every word of the theme is in its strings file.",
        why: "The page would show a hole instead of a word.",
        mend: "Add it to strings/en.strings.")
    case .themeSetting:
      Explanation(
        "A setting of the theme is one it knows, with a value it can use.",
        why: "The setting would have no effect.",
        mend: "Correct it; docs/theme-reference.md lists them.")
    case .formatIncomplete:
      Explanation(
        "Every format of a publication holds every recommendation, action, resolution, numbered paragraph, table cell and link of it.",
        why:
          "A person who reads in large print, braille or by ear would be told less than others, and would not know it.",
        mend:
          "This is a fault of the program and not of the file; please report it with the file. Until it is mended, leave the "
          + "format out with “formats:” in council.yml.",
        source: "Equality Act 2010 s.20(6); SI 2018/952 reg 6")
    case .formatUnmade:
      Explanation(
        "Every publication can be made into every format the council offers.",
        why: "A format that is offered for one paper and missing for the next cannot be relied on.",
        mend: "Do what the message says; or leave the format out with “formats:” in council.yml.")
    case .auditReport:
      Explanation(
        "A report given with --audit-report is one that an audit of the site wrote.",
        why: "The register of checks takes results over from it; what it cannot read it calls not run.",
        mend: "Run `make audit`, which writes audit/report.json and builds with it.")
    case .tableNotUnderstood:
      Explanation(
        "A paper to import has headings: over its columns, or with the dates of its meetings.",
        why: "Without them nobody can tell what the words mean.",
        mend: "Name the columns with --column, or give each date a line of its own.")
    case .columnNotMapped:
      Explanation(
        "Every column of an imported table has a place in the record.",
        why: "Its words would otherwise be lost; they are listed in the report instead.",
        mend: "Map it with --column \"Heading=field\".")
    }
  }
}
