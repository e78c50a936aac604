/// Every rule that can be broken, by the name a clerk sees and gives to `scrutable explain`.
///
/// One closed list: `RuleBook` gives each rule its family and its plain words, and the compiler asks for them.
package enum Rule: String, CaseIterable, Sendable, Codable {
  // Reading files
  case unreadableFile = "unreadable-file"
  case notUTF8 = "not-utf-8"
  case controlCharacter = "control-character"
  case symbolicLink = "symbolic-link"
  case fileTooLarge = "file-too-large"
  case unexpectedFile = "unexpected-file"
  case badFileName = "bad-file-name"
  case wrongFileName = "wrong-file-name"
  case mergeConflict = "merge-conflict"
  case directionSign = "direction-sign"
  case hostileMarkdown = "hostile-markdown"
  case unsafeLink = "unsafe-link"
  case rawHTML = "raw-html"
  case imageWithoutAlternative = "image-without-alternative"
  case headingOrder = "heading-order"
  case headingWithoutWords = "heading-without-words"
  case wordsLost = "words-lost"
  case unreadMark = "unread-mark"
  case headingLost = "heading-lost"
  case tableLost = "table-lost"
  case paragraphLost = "paragraph-lost"
  case decisionUnread = "decision-unread"
  case placeholder

  case councilMissing = "council-missing"
  case recordMissing = "record-missing"
  case misnamedFolder = "misnamed-folder"

  // Front matter
  case frontMatterMissing = "front-matter-missing"
  case frontMatterSyntax = "front-matter-syntax"
  case frontMatterTooDeep = "front-matter-too-deep"
  case frontMatterTooLarge = "front-matter-too-large"
  case yamlAlias = "yaml-alias"
  case curlyQuotes = "curly-quotes"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case unknownValue = "unknown-value"
  case impossibleDate = "impossible-date"
  case unreadableDate = "unreadable-date"
  case impossibleTime = "impossible-time"
  case badIdentifier = "bad-identifier"
  case exemptReason = "exempt-reason"
  case unlikelyYear = "unlikely-year"
  case unknownLanguage = "unknown-language"
  case twinFact = "twin-fact"
  case twinIncomplete = "twin-incomplete"
  case twinWithoutDocument = "twin-without-document"
  case siteAddress = "site-address"
  case contactDetails = "contact-details"
  case blankGround = "blank-ground"
  case withdrawnReason = "withdrawn-reason"

  // Linking the record
  case duplicateID = "duplicate-id"
  case duplicateAddress = "duplicate-address"
  case unknownReference = "unknown-reference"
  case ambiguousReference = "ambiguous-reference"
  case ambiguousName = "ambiguous-name"
  case namedTwice = "named-twice"
  case unresolvedCitation = "unresolved-citation"
  case nothingToInherit = "nothing-to-inherit"
  case undefinedInitials = "undefined-initials"
  case clashingInitials = "clashing-initials"
  case skippedNumber = "skipped-number"
  case repeatedNumber = "repeated-number"
  case resolutionWithoutItem = "resolution-without-item"
  case minutesWithoutMeeting = "minutes-without-meeting"
  case lateItemWithoutReason = "late-item-without-reason"
  case endBeforeStart = "end-before-start"
  case responseWithoutPosition = "response-without-position"
  case attachmentMissing = "attachment-missing"
  case attachmentType = "attachment-type"
  case fileNotNamed = "file-not-named"
  case fieldInWords = "field-in-words"
  case statusWords = "status-words"
  case heldInTheFuture = "held-in-the-future"
  case backgroundPapersMissing = "background-papers-missing"
  case stillToFollow = "still-to-follow"
  case dayToCome = "day-to-come"
  case daysOutOfOrder = "days-out-of-order"
  case minutesOfNoMeeting = "minutes-of-no-meeting"
  case movedMeeting = "moved-meeting"
  case committeeInTime = "committee-in-time"
  case seatAfterLeaving = "seat-after-leaving"
  case folderAndDate = "folder-and-date"
  case deadlineNotUnderstood = "deadline-not-understood"
  case promisedDates = "promised-dates"
  case measureDiffers = "measure-differs"
  case saidBefore = "said-before"

  // What became of recommendations
  case closureWithoutMinute = "closure-without-minute"
  case closureWithoutRisk = "closure-without-risk"
  case replacedByNothing = "replaced-by-nothing"
  case closureContradicted = "closure-contradicted"
  case bundledRecommendation = "bundled-recommendation"
  case shortTitleTooLong = "short-title-too-long"

  // What is withheld
  case openAndWithheld = "open-and-withheld"
  case withheldAlong = "withheld-along"
  case minuteUnplaced = "minute-unplaced"
  case openAgain = "open-again"
  case partNotMarked = "part-not-marked"
  case withdrawnUntold = "withdrawn-untold"

  // What the last build left
  case publishedStateUnreadable = "published-state-unreadable"
  case recordsGone = "records-gone"
  case movedWithoutAlias = "moved-without-alias"

  // Meetings, decisions and answers in time
  case lateAgenda = "late-agenda"
  case minutesNotApproved = "minutes-not-approved"
  case responseOverdue = "response-overdue"
  case keyDecisionNotice = "key-decision-notice"
  case decisionKindNotStated = "decision-kind-not-stated"
  case decisionDatePassed = "decision-date-passed"
  case itemOnCancelledMeeting = "item-on-cancelled-meeting"
  case meetingNotOnProgramme = "meeting-not-on-programme"
  case questionsWithoutDeadline = "questions-without-deadline"
  case roomClash = "room-clash"
  case memberClash = "member-clash"
  case dateMovedWithoutReason = "date-moved-without-reason"
  case itemAfterDecision = "item-after-decision"

  // The theme
  case templateSyntax = "template-syntax"
  case templateUnknownName = "template-unknown-name"
  case templateMissingPartial = "template-missing-partial"
  case templateNotAList = "template-not-a-list"
  case templateContext = "template-context"
  case templateRecursion = "template-recursion"
  case lowContrast = "low-contrast"
  case missingString = "missing-string"
  case themeSetting = "theme-setting"

  // Formats
  case formatIncomplete = "format-incomplete"
  case formatUnmade = "format-unmade"
  case auditReport = "audit-report"
  case sharePicture = "share-picture"

  // Many councils
  case councilsList = "councils-list"
  case councilUnreadable = "council-unreadable"
  case councilIncomplete = "council-incomplete"

  // Importing tables
  case unreadablePaper = "unreadable-paper"
  case doubtfulReading = "doubtful-reading"
  case paperNotUnderstood = "paper-not-understood"
  case tableNotUnderstood = "table-not-understood"
  case columnNotMapped = "column-not-mapped"
  case doubtfulUpdate = "doubtful-update"
  case goneFromPaper = "gone-from-paper"
  case doubtfulKind = "doubtful-kind"
}

extension Rule {
  /// Whether it speaks of what a council did or has yet to do, and not of a fault in its files: the record of it is right and can
  /// be published, so that a council may choose its severity even where it is an error.
  package var isOfConduct: Bool { Rule.ofConduct.contains(self) }

  private static let ofConduct: Set<Rule> = [
    .lateAgenda, .minutesNotApproved, .responseOverdue, .keyDecisionNotice, .decisionDatePassed,
    .decisionKindNotStated, .itemOnCancelledMeeting, .meetingNotOnProgramme, .questionsWithoutDeadline, .roomClash,
    .memberClash,
    .dateMovedWithoutReason, .itemAfterDecision,
  ]
}
