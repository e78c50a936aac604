import Record
import Theme

/// A post or a partner body: who holds it and what it leads.
enum PostView {
  static let vocabulary = Vocabulary<RecordPage<Post>>(
    "post",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "What the post is called"),
      .text("kind", \.kind, "Post or Partner body"),
      .text("directorate", \.it.directorate, "The part of the council it belongs to"),
      .text("known-as", \.knownAs, "Other names that papers give it"),
      .list("holders", \.holders, "Who holds it"),
      .text("email", \.it.email, "E-mail address"),
      .address("email-link", \.it.email?.asEmailLink, "The same as a link"),
      .text("telephone", \.it.telephone, "Telephone number"),
      .markup("body", \.body, "What is written of it"),
      .text("lead", \.lead, "Who holds it, and what it leads, in a sentence"),
      .list("reviews", \.reviewSquares, "The reviews it supports or belongs to, with their recommendations"),
      .list("reports", \.reports, "The reports it wrote"),
      .part("work", \.work, "What it leads"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinksBesidesLeading, "Where it is mentioned"),
    ])
}

/// Posts and partner bodies by name.
enum PostsView {
  static let vocabulary = Vocabulary<ListPage<Handle<Post>>>(
    "posts",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The heading, with the page's number where there are several"),
      .list("posts", \.posts, "Posts and partner bodies in the order of their names"),
      .part("pager", \.page.pager, "The pages of the list"),
    ])
}

extension Site {
  func postPages() -> [PlannedPage] {
    pages(of: byTitle(record.posts.map(\.document.title)), in: "posts/", .posts, PostsView.vocabulary)
      + pages(of: record.posts, .post, PostView.vocabulary)
  }
}

extension ListPage<Handle<Post>> {
  var frame: FrameView { site.frame(.posts, page, title: .peoplePostsLink, description: .postsDescription) }
  var title: String { site.title(say(.peoplePostsLink), page) }

  var posts: [EntryView] {
    page.rows.map { handle in
      let post = site.record[handle]
      let holders = post.holders.map { site.record[$0].addressedName }
      return EntryView(
        site.link(to: handle.ref, note: post.directorate ?? (post.kind == .partner ? say.postKind[post.kind] : nil)),
        text: holders.isEmpty ? nil : say(.heldBy, name: say.list(holders)))
    }
  }
}

extension RecordPage<Post> {
  var frame: FrameView {
    frame(
      .post, of: it.document, description: say(.postDescription, title: it.document.title),
      above: [LinkView(title: say(.footerPosts), link: "posts/index.html")])
  }

  var kind: String { say.postKind[it.kind] }
  var knownAs: String? { it.knownAs.isEmpty ? nil : it.knownAs.joined(separator: "; ") }
  var holders: [LinkView] { links(it.holders) }
  var reviewSquares: [ReviewSquaresView] { site.squares(of: site.people.reviews[handle.ref] ?? []) }

  /// “Held by Tamsin Orme. 8 recommendations and 3 actions; 2 are late.”
  var lead: String? {
    let held = it.holders.map { site.record[$0].addressedName }
    let told = [held.isEmpty ? nil : say(.heldBy, name: say.list(held)), work?.summary].compactMap(\.self)
    return told.isEmpty ? nil : told.joined(separator: " ")
  }
  var body: [UInt8]? { markup(it.body) }
}
