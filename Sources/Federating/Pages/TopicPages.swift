import Record
import Theme

/// A topic in the list of all.
struct TopicRow: Viewable {
  let topic: FederationLink
  let councils: String

  static let vocabulary = Vocabulary<TopicRow>(
    "federation-topic-row",
    [
      .part("topic", \.topic, "The topic's page"),
      .text("councils", \.councils, "How many councils have it"),
    ])
}

/// Every topic.
struct TopicListView: Viewable {
  let frame: FederationFrame
  let topics: [TopicRow]
  let pager: FederationPager?

  static let vocabulary = Vocabulary<TopicListView>(
    "federation-topics",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("topics", \.topics, "Topics in the order of their names"),
      .part("pager", \.pager, "Where this page stands in a long list"),
    ])
}

/// A way in which councils write the name of a topic.
struct WritingView: Viewable {
  let words: String
  let councils: [FederationLink]

  static let vocabulary = Vocabulary<WritingView>(
    "federation-writing",
    [
      .text("words", \.words, "The name as it is written"),
      .list("councils", \.councils, "The subject's page on the site of each council that writes it so"),
    ])
}

/// A topic: what each council has under it.
struct TopicView: Viewable {
  let frame: FederationFrame
  let title: String
  let news: String
  let writings: [WritingView]
  let rows: [RecommendationRow]
  let pager: FederationPager?

  static let vocabulary = Vocabulary<TopicView>(
    "federation-topic",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The topic's name, as most councils write it"),
      .text("news", \.news, "How many councils have it"),
      .list("writings", \.writings, "The names that were joined, each with the councils that write it so"),
      .flag("joined", \.isJoined, "Whether councils write it differently"),
      .list("rows", \.rows, "Recommendations on it"),
      .part("pager", \.pager, "Where this page stands in a long list"),
    ])

  var isJoined: Bool { writings.count > 1 }
}

extension FederationPages {
  var topicLists: [FederationPage] {
    FederationList.pages(of: federation.topics, in: "topics/").map { list in
      FederationPage(path: list.path, kind: .topics) { [self] in
        TopicListView(
          frame: frame(.topics, title(words(.topics), list)),
          topics: list.rows.map { TopicRow(topic: link(toTopic: $0), councils: councils(of: $0)) }, pager: list.pager
        ).view
      }
    }
  }

  var topics: [FederationPage] {
    federation.topics.flatMap { topic in
      let made = topic.parts.flatMap { part in
        part.recommendations.map { MadeBy(council: part.council, number: $0) }
      }
      return FederationList.pages(of: made, in: FederationPages.folder(of: topic)).map { list in
        FederationPage(path: list.path, kind: .topic) { [self] in view(topic, list).view }
      }
    }
  }

  private func councils(of topic: Topic) -> String { words(.topicNews, count: Set(topic.parts.map(\.council)).count) }

  private func view(_ topic: Topic, _ list: FederationList<MadeBy>) -> TopicView {
    TopicView(
      frame: frame(
        .topic, title(topic.title, list), above: [FederationLink(title: words(.topics), link: "topics/index.html")]),
      title: topic.title, news: councils(of: topic),
      writings: list.number > 1
        ? []
        : topic.writings.map { writing in
          WritingView(words: writing.title, councils: writing.parts.map(link(toSubject:)))
        }, rows: list.rows.map { row($0, showsShared: true) }, pager: list.pager)
  }

  /// To the subject's page on the council's own site.
  private func link(toSubject part: Topic.Part) -> FederationLink {
    let site = federation.sites[part.council]
    return FederationLink(
      title: site.name, link: site.address + part.subject.address.text,
      note: part.recommendations.isEmpty ? nil : words(.topicRecommendations, count: part.recommendations.count))
  }
}
