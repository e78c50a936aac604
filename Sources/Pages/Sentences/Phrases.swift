/// Words without a gap.
enum Phrase: Int, SentenceGroup {
  static let gaps: [String] = []

  // Titles of pages and links to them.
  case languageName, home, navMeetings, navRecommendations, navTopics, navCouncillors, navHaveYourSay, calendarKind,
    calendarMeetings,
    planUnscheduled, allCommittees
  case subscribeTitle, changesTitle, footerAToZ, accessibilityTitle, notFoundTitle, searchTitle, siteMapTitle
  case siteMapRecord, siteMapAbout, siteMapCompleteness, glossaryTitle, wordsTitle, committeesTitle, footerPosts,
    peoplePostsLink
  case forwardPlansHeading, kindForwardPlan, workProgrammes, kindIndicators, reviewsHeading, reportsHeading
  case accessibilityChecksRegister, checklistsLink, completenessHeading, footerCompleteness, threadsHeading
  case meetingsToCome, agendaAndPapers, deadlines, allDeadlines, everything, overdueActions
  case registerJson, registerSchema, registerEarl, dataTitle, dataThisList, dataJson,
    dataPublicationSchema, kindReview, subjectKind, kindMeeting, reviewNoRecommendations

  // What search engines are told of a page.
  case calendarDescription, subscribeDescription, aToZDescription, accessibilityDescription, glossaryLead
  case dataDescription, siteMapDescription, searchDescription, committeesDescription, peopleLead, postsDescription
  case wordsLead
  case forwardPlansDescription, unscheduledDescription, checklistsDescription, registerDescription
  case reviewsDescription, completenessDescription, reportsDescription, threadsDescription, subjectsDescription

  // Meetings.
  case membersPresent, apologies, alsoAttending, officers, itemAdded, minutesNotPublished, minutesNonePast
  case minutesNoneComing, minutesToCome, shortNotice, noticeNotRecorded, threadToCome, meetingsNone
  case meetingNoItems, routineBusiness, routineOnly, minutesNoDecision, minutesNotApproved, heardInPrivate

  // Recommendations, answers and actions.
  case clockNone, clockNoLaw, clockNotStarted, clockInTime, dueToday, ownRuleName, daySetByClerk, positionAwaited
  case timelineMade, timelineReport, timelineNotice, timelineConsidered, timelineUnanswered, timelineLookedAt
  case timelineProgress, timelineNow, noActionNotAccepted, noActionSuperseded, noActionDone, noActionClosed
  case noActionUnanswered, noActionNone, trackerMeaning, trackerNone, facetEmpty, yearNotKnown
  case leadNotIdentified, leadNotNamed, stateNew, stateMoved
  case stateNotYetMade, stepBegun, stepAnswered, stepNotAnswered, stepDoing, stepClosed, stepOpen, stepNoDate
  case dateAnswer, dateByLaw, dateItself, keptInTime, keptUnknown
  case nothingPromised, movedWithoutReason
  case timelineClaim, timelineAssessment, timelineClosed, occasionUnknown, shortUnconfirmed, riskNotRecorded
  case riskOwnerNotRecorded

  // Answers that are owed, and what was said before.
  case owedHeading, owedDescription, owedNoneLate, owedNoDay, owedUnnamed, owedWithoutDay, owedOwnRule
  case saidBeforeOnce, saidAgainOnce, coverageHeading, coverageDescription, coverageEmpty, coverageNobody,
    coverageNothing

  // Programmes, plans and indicators.
  case decisionKindNotStated
  case noDateYet, otherMonths, otherMakers, decisionUndated, keyNoticeNone, keyNoticeKept, lastDay, closed
  case timingUndated, timingDecisionUndated, timingBefore, timingAfter, timingUnclear
  case scrutinyFirst, scrutinyUndated, scrutinyAfter, scrutinyUnplanned
  case workProgrammesMeaning, workProgrammesEmpty, indicatorsMeaning, indicatorsNone
  case chartRecommended, unchanged
  case noneLate, workLed, madeOutsideReviews
  case lookedAt, plannedFirst, noDayYet, noMeetingBefore, notLookedAt, aheadGone, aheadLeft, aheadTaken

  // Formats, register and checklists.
  case audioFile, audioBook, registerFoundNothing, registerByNobody, provedWithOthers, provedNothing, resultStale
  case resultNothing, checklistPages, meansPages, questionsPages

  // Home and Have your say.
  case lateAnswer, lateAnswers, lateRecommendation, lateRecommendations, lateAction, lateActions, noDeadlineKnown
  case suggestionSubject

  // Parts of pages.
  case language, changesPublished, changesUpdated, paperWithheld, citedWithheld, withdrawnTitle, aToZGlossary,
    tableLabel, paragraphLabel, noteLabel, paragraph, reportBecame
}

enum OfDay: Int, SentenceGroup {
  static let gaps = ["day"]

  case changesDescription, agendaPublishedOn, agendaOverdue, agendaDue, meetingOn, itsMeetingPostponed
  case itsMeetingCancelled, itsMeetingBroughtForward, firstCalledFor, noticeToday, noticeToCome, noticeNotRecordedBy
  case nextMeeting, onOrAfterDay, answeredOn, clockNotBegun, answerDue, clockOverdue, ownAnswerDue, ownAnswerWasDue
  case callInOpen, callInClosed, keyNoticeToCome, keyNoticeMissed, noAnswerOverdue, noAnswerDue, reviewAgreedOn
  case owedNone, homeAnswerDue, stateLateSince, stateAnswerDue, stepDue, dateFirst
  case listEmpty, actionsEmpty, nothingMissing, meetingsNoneAfter, minutesOf, decisionFrom, registerNone
  case asAtHeading, asAtSame, shareAsAt
  case postponedUntil, minutesApprovedOn, reportToCome
  case occasionOn
  case lookedAtOn, plannedFor, couldBeOn, itNextMeets
}

enum OfCount: Int, SentenceGroup {
  static let gaps = ["count"]

  case meetings, dates, otherDates, moreEntries, recommendations, actions, daysLeft, daysLate, daysOverdue
  case withinWeeks, weeks, workingDays, clearDays, callInRule, atMeetings, allTimes, entries, reports
  case deedsLate, stateAnswerLate, trackerWithheld, topicAll
  case keyDecisions, nonKeyDecisions, frameworkDecisions, kindsNotStated, indicators, publications, files, pages,
    minutes
  case faults, pieces, owedOldest, coverageWithheld
  case asAtMade, asAtMoved, asAtRest, membersCame
  case squaresEach, squaresOlder, moreMatters
  case shortSilence
  case lateCount, yearAnswersMissed
  case tooLateBy, decisionsAnnounced, decisionsUnseen, decisionsStillTime
}

enum OfNumber: Int, SentenceGroup {
  static let gaps = ["number"]

  case itemNumber, recommendationNumber, minuteNumber, recordingFrom, progressOnAction, minuteWithheld, provedFound,
    provedTogether, resultFound
}

enum OfTitle: Int, SentenceGroup {
  static let gaps = ["title"]

  case requestSubject, wardPage, calendarPage, aToZLetter, decisionsDue, postDescription, registerOf,
    registerListDescription
  case recommendationsPage, actionsPage, minutesPage, reviewPage, subjectPage, subjectDescription, threadPage
  case asAtPage, askSubject, minutesTitle
}

/// A name, or several.
enum OfName: Int, SentenceGroup {
  static let gaps = ["name"]

  case statementCommitment, councillorFor, wasCouncillorFor
  case calendarOf, meetingsOf, onWorkProgrammeOf, homeDescription, heldBy, madeBy, answeredBy, workProgrammeOf,
    occasionAt, lateAnswerFrom, lateAnswersFrom, shareCouncil
}

/// Whose meeting, and when.
enum OfNameAndDay: Int, SentenceGroup {
  static let gaps = ["name", "day"]

  case meetsOn, nextMeetsOn, looksAtItOn, lookedAtItOn
}

enum OfYear: Int, SentenceGroup {
  static let gaps = ["year"]

  case municipalYear, municipalYearWithin, meetingsIn, inYear
}

/// Words that come from elsewhere: a list, a reason, a rule.
enum OfWords: Int, SentenceGroup {
  static let gaps = ["words"]

  case whatChanged, updatedFields, onTheAgenda, responseRule, ownRule, noFault
  case noAnswerExpected, noAnswerByLaw, registerChecksFound, saidBefore, saidAgain, dataSummary, dataCsv
  case deedsFound, deedsMissing, statesNow
  case standingClaimed, standingUnconfirmed, standingConfirmed, standingConfirmedInPart, standingDoneOtherwise
  case standingExceeds, standingNotAccepted, closedUnmet, riskBorne, whatItMeans, formatsLargePrint, lateOldest
  case upFrom, downFrom, targetIs, routineItems, routineMinutes
}

/// Numbers that stand as words: “five”.
enum OfCountInWords: Int, SentenceGroup {
  static let gaps = ["count"]

  case noticeGiven, minutesDecided
}

/// A number in words, and what it is the number of: “Two matters: …”.
enum OfCountInWordsAndWords: Int, SentenceGroup {
  static let gaps = ["count", "words"]

  case agendaMatters
}

enum OfFromUntil: Int, SentenceGroup {
  static let gaps = ["from", "until"]

  case fromUntil, itsMeetingPostponedTo, itsMeetingBroughtForwardFrom, callInToCome, timelineMoved
  case claimOverturned
}

enum OfDayAndDue: Int, SentenceGroup {
  static let gaps = ["day", "due"]

  case answeredLate, ownAnsweredLate
}

enum OfDayAndWords: Int, SentenceGroup {
  static let gaps = ["day", "words"]

  case atLeastUntil, noticeAfter, noticeDeadline, registerSummary, stateBefore, asAtSince
  case claimDated, recommendationCited, reportDecided, nextDeadline
}

enum OfCountAndDay: Int, SentenceGroup {
  static let gaps = ["count", "day"]

  case noticeAhead, keyNoticeGiven, keyNoticeShort, keyNoticeUnder, registerKindSummary, gapsKnown, gapsOfKind,
    entriesLatest
  case indicatorsAsAt, nothingPromisedSince, topicOwed
}

enum OfCountDayAndWords: Int, SentenceGroup {
  static let gaps = ["count", "day", "words"]

  case asAtNews, statesMade
}

enum OfCountAndNumber: Int, SentenceGroup {
  static let gaps = ["count", "number"]

  case councillorsForWards, cameOf, yearMeetings, heldAndToCome
  case atMeetingsApologies, entriesWaiting, decisionsKey, meetingsComing, pageOf, filesOf, doneOf,
    membersOf
}

enum OfCountAndKinds: Int, SentenceGroup {
  static let gaps = ["count", "kinds"]

  case filesIn, findingsOf, publicationsIn
}

enum OfNumberAndTitle: Int, SentenceGroup {
  static let gaps = ["number", "title"]

  case itemTitled, itemOf, listPage, occasionAtItem, numberedTitle
}

/// What somebody owes.
enum OfDebt: Int, SentenceGroup {
  static let gaps = ["count", "name", "words"]

  case owes, lateMost
}

enum OfCountAndWords: Int, SentenceGroup {
  static let gaps = ["count", "words"]

  case ofRecommendations
  case owedByNobody, standingSilence, statesOf, trackerHeading, andMore
}

/// How many of how many, and what part of a hundred that is.
enum OfShare: Int, SentenceGroup {
  static let gaps = ["count", "number", "share"]

  case coverageShare
}

/// The whole, and the field of which the least is known.
enum OfCoverage: Int, SentenceGroup {
  static let gaps = ["share", "name", "words"]

  case coverageNews
}

enum OfNumberAndWords: Int, SentenceGroup {
  static let gaps = ["number", "words"]

  case noticeShort, stateCount, stateCountNow
}

/// Words, and when and where: “at Children and Families, 10 June 2026 (item 8)”.
enum OfWordsAndPlace: Int, SentenceGroup {
  static let gaps = ["words", "place"]

  case standingRefused, closedAs, recommendationTitled, decisionOn
}

enum OfPeriod: Int, SentenceGroup {
  static let gaps = ["period", "day", "due"]

  case ownWorking, callInWorking
}

enum OfClearAndWorking: Int, SentenceGroup {
  static let gaps = ["clear", "working"]

  case keyNoticeLeft, keyNoticeLast
}
