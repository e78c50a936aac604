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
  /// What the rules of a family have in common, as a heading.
  package enum Family: String, CaseIterable, Sendable {
    case reading = "Reading files"
    case frontMatter = "Front matter"
    case linking = "Linking the record"
    case fate = "What became of recommendations"
    case withholding = "What is withheld"
    case lastBuild = "What the last build left"
    case conduct = "Meetings, decisions and answers in time"
    case theme = "The theme"
    case formats = "Formats"
    case federation = "Many councils"
    case importing = "Importing tables"
  }

  package var family: Family { entry.family }

  /// What the rule asks, why, and how to mend it.
  package var explanation: Explanation { entry.explanation }

  private var entry: (family: Family, explanation: Explanation) {
    switch self {
    case .unreadableFile: (.reading, .unreadableFile)
    case .notUTF8: (.reading, .notUTF8)
    case .controlCharacter: (.reading, .controlCharacter)
    case .symbolicLink: (.reading, .symbolicLink)
    case .fileTooLarge: (.reading, .fileTooLarge)
    case .unexpectedFile: (.reading, .unexpectedFile)
    case .badFileName: (.reading, .badFileName)
    case .wrongFileName: (.reading, .wrongFileName)
    case .mergeConflict: (.reading, .mergeConflict)
    case .directionSign: (.reading, .directionSign)
    case .hostileMarkdown: (.reading, .hostileMarkdown)
    case .unsafeLink: (.reading, .unsafeLink)
    case .rawHTML: (.reading, .rawHTML)
    case .imageWithoutAlternative: (.reading, .imageWithoutAlternative)
    case .headingOrder: (.reading, .headingOrder)
    case .headingWithoutWords: (.reading, .headingWithoutWords)
    case .wordsLost: (.reading, .wordsLost)
    case .unreadMark: (.reading, .unreadMark)
    case .headingLost: (.reading, .headingLost)
    case .tableLost: (.reading, .tableLost)
    case .paragraphLost: (.reading, .paragraphLost)
    case .decisionUnread: (.reading, .decisionUnread)
    case .councilMissing: (.reading, .councilMissing)
    case .recordMissing: (.reading, .recordMissing)
    case .misnamedFolder: (.reading, .misnamedFolder)
    case .placeholder: (.reading, .placeholder)
    case .frontMatterMissing: (.frontMatter, .frontMatterMissing)
    case .frontMatterSyntax: (.frontMatter, .frontMatterSyntax)
    case .frontMatterTooDeep: (.frontMatter, .frontMatterTooDeep)
    case .frontMatterTooLarge: (.frontMatter, .frontMatterTooLarge)
    case .yamlAlias: (.frontMatter, .yamlAlias)
    case .curlyQuotes: (.frontMatter, .curlyQuotes)
    case .duplicateKey: (.frontMatter, .duplicateKey)
    case .unknownKey: (.frontMatter, .unknownKey)
    case .missingKey: (.frontMatter, .missingKey)
    case .wrongType: (.frontMatter, .wrongType)
    case .unknownValue: (.frontMatter, .unknownValue)
    case .impossibleDate: (.frontMatter, .impossibleDate)
    case .unreadableDate: (.frontMatter, .unreadableDate)
    case .impossibleTime: (.frontMatter, .impossibleTime)
    case .badIdentifier: (.frontMatter, .badIdentifier)
    case .exemptReason: (.frontMatter, .exemptReason)
    case .unlikelyYear: (.frontMatter, .unlikelyYear)
    case .unknownLanguage: (.frontMatter, .unknownLanguage)
    case .twinFact: (.frontMatter, .twinFact)
    case .twinIncomplete: (.frontMatter, .twinIncomplete)
    case .twinWithoutDocument: (.frontMatter, .twinWithoutDocument)
    case .siteAddress: (.frontMatter, .siteAddress)
    case .contactDetails: (.frontMatter, .contactDetails)
    case .blankGround: (.frontMatter, .blankGround)
    case .withdrawnReason: (.frontMatter, .withdrawnReason)
    case .duplicateID: (.linking, .duplicateID)
    case .duplicateAddress: (.linking, .duplicateAddress)
    case .unknownReference: (.linking, .unknownReference)
    case .ambiguousReference: (.linking, .ambiguousReference)
    case .ambiguousName: (.linking, .ambiguousName)
    case .namedTwice: (.linking, .namedTwice)
    case .unresolvedCitation: (.linking, .unresolvedCitation)
    case .nothingToInherit: (.linking, .nothingToInherit)
    case .undefinedInitials: (.linking, .undefinedInitials)
    case .clashingInitials: (.linking, .clashingInitials)
    case .skippedNumber: (.linking, .skippedNumber)
    case .repeatedNumber: (.linking, .repeatedNumber)
    case .resolutionWithoutItem: (.linking, .resolutionWithoutItem)
    case .minutesWithoutMeeting: (.linking, .minutesWithoutMeeting)
    case .lateItemWithoutReason: (.linking, .lateItemWithoutReason)
    case .endBeforeStart: (.linking, .endBeforeStart)
    case .responseWithoutPosition: (.linking, .responseWithoutPosition)
    case .attachmentMissing: (.linking, .attachmentMissing)
    case .attachmentType: (.linking, .attachmentType)
    case .fileNotNamed: (.linking, .fileNotNamed)
    case .fieldInWords: (.linking, .fieldInWords)
    case .statusWords: (.linking, .statusWords)
    case .heldInTheFuture: (.linking, .heldInTheFuture)
    case .backgroundPapersMissing: (.linking, .backgroundPapersMissing)
    case .stillToFollow: (.linking, .stillToFollow)
    case .dayToCome: (.linking, .dayToCome)
    case .daysOutOfOrder: (.linking, .daysOutOfOrder)
    case .minutesOfNoMeeting: (.linking, .minutesOfNoMeeting)
    case .movedMeeting: (.linking, .movedMeeting)
    case .committeeInTime: (.linking, .committeeInTime)
    case .seatAfterLeaving: (.linking, .seatAfterLeaving)
    case .folderAndDate: (.linking, .folderAndDate)
    case .deadlineNotUnderstood: (.linking, .deadlineNotUnderstood)
    case .promisedDates: (.linking, .promisedDates)
    case .measureDiffers: (.linking, .measureDiffers)
    case .closureWithoutMinute: (.fate, .closureWithoutMinute)
    case .closureWithoutRisk: (.fate, .closureWithoutRisk)
    case .replacedByNothing: (.fate, .replacedByNothing)
    case .closureContradicted: (.fate, .closureContradicted)
    case .bundledRecommendation: (.fate, .bundledRecommendation)
    case .shortTitleTooLong: (.fate, .shortTitleTooLong)
    case .saidBefore: (.linking, .saidBefore)
    case .openAndWithheld: (.withholding, .openAndWithheld)
    case .withheldAlong: (.withholding, .withheldAlong)
    case .minuteUnplaced: (.withholding, .minuteUnplaced)
    case .openAgain: (.withholding, .openAgain)
    case .partNotMarked: (.withholding, .partNotMarked)
    case .withdrawnUntold: (.withholding, .withdrawnUntold)
    case .publishedStateUnreadable: (.lastBuild, .publishedStateUnreadable)
    case .recordsGone: (.lastBuild, .recordsGone)
    case .movedWithoutAlias: (.lastBuild, .movedWithoutAlias)
    case .lateAgenda: (.conduct, .lateAgenda)
    case .minutesNotApproved: (.conduct, .minutesNotApproved)
    case .responseOverdue: (.conduct, .responseOverdue)
    case .keyDecisionNotice: (.conduct, .keyDecisionNotice)
    case .decisionKindNotStated: (.conduct, .decisionKindNotStated)
    case .decisionDatePassed: (.conduct, .decisionDatePassed)
    case .itemOnCancelledMeeting: (.conduct, .itemOnCancelledMeeting)
    case .meetingNotOnProgramme: (.conduct, .meetingNotOnProgramme)
    case .itemAfterDecision: (.conduct, .itemAfterDecision)
    case .questionsWithoutDeadline: (.conduct, .questionsWithoutDeadline)
    case .roomClash: (.conduct, .roomClash)
    case .memberClash: (.conduct, .memberClash)
    case .dateMovedWithoutReason: (.conduct, .dateMovedWithoutReason)
    case .templateSyntax: (.theme, .templateSyntax)
    case .templateUnknownName: (.theme, .templateUnknownName)
    case .templateMissingPartial: (.theme, .templateMissingPartial)
    case .templateNotAList: (.theme, .templateNotAList)
    case .templateContext: (.theme, .templateContext)
    case .templateRecursion: (.theme, .templateRecursion)
    case .lowContrast: (.theme, .lowContrast)
    case .missingString: (.theme, .missingString)
    case .themeSetting: (.theme, .themeSetting)
    case .formatIncomplete: (.formats, .formatIncomplete)
    case .formatUnmade: (.formats, .formatUnmade)
    case .auditReport: (.formats, .auditReport)
    case .sharePicture: (.formats, .sharePicture)
    case .councilsList: (.federation, .councilsList)
    case .councilUnreadable: (.federation, .councilUnreadable)
    case .councilIncomplete: (.federation, .councilIncomplete)
    case .unreadablePaper: (.importing, .unreadablePaper)
    case .doubtfulReading: (.importing, .doubtfulReading)
    case .paperNotUnderstood: (.importing, .paperNotUnderstood)
    case .tableNotUnderstood: (.importing, .tableNotUnderstood)
    case .columnNotMapped: (.importing, .columnNotMapped)
    case .doubtfulUpdate: (.importing, .doubtfulUpdate)
    case .goneFromPaper: (.importing, .goneFromPaper)
    case .doubtfulKind: (.importing, .doubtfulKind)
    }
  }
}
