import Record
import Theme

/// A post or a partner body: who holds it and what it leads.
struct PostView: Viewable {
  let frame: FrameView
  let title: String
  let kind: String
  let directorate: String?
  let knownAs: String?
  let holders: [LinkView]
  let email: String?
  let emailLink: String?
  let telephone: String?
  let body: [UInt8]?
  let reviews: [LinkView]
  let reports: [LinkView]
  let work: LedWorkView?
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<PostView>(
    "post",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "What the post is called"),
      .text("kind", \.kind, "Post or Partner body"),
      .text("directorate", \.directorate, "The part of the council it belongs to"),
      .text("known-as", \.knownAs, "Other names that papers give it"),
      .list("holders", \.holders, "Who holds it"),
      .text("email", \.email, "E-mail address"),
      .address("email-link", \.emailLink, "The same as a link"),
      .text("telephone", \.telephone, "Telephone number"),
      .markup("body", \.body, "What is written of it"),
      .list("reviews", \.reviews, "The reviews it supports or belongs to"),
      .list("reports", \.reports, "The reports it wrote"),
      .part("work", \.work, "What it leads"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

/// Posts and partner bodies by name.
struct PostsView: Viewable {
  let frame: FrameView
  let title: String
  let posts: [EntryView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<PostsView>(
    "posts",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The heading, with the page's number where there are several"),
      .list("posts", \.posts, "Posts and partner bodies in the order of their names"),
      .part("pager", \.pager, "The pages of the list"),
    ])
}

extension Site {
  func postPages() -> [PlannedPage] {
    let byName = record.posts.indices.map { Handle<Post>($0) }.sorted {
      (record[$0].document.title, $0) < (record[$1].document.title, $1)
    }
    let index = paged(byName, in: "posts/").map { page in
      PlannedPage(page.path, .posts) { [self] in posts(page).view }
    }
    return index
      + record.posts.indices.map { index in
        let handle = Handle<Post>(index)
        let path = addresses.page(of: handle.ref)
        return PlannedPage(path, .post) { [self] in post(handle, path: path).view }
      }
  }

  private func posts(_ page: IndexPage<Handle<Post>>) -> PostsView {
    PostsView(
      frame: frame(
        .posts, path: page.path, title: title(say(.peoplePostsLink), page), description: say(.postsDescription)),
      title: title(say(.peoplePostsLink), page),
      posts: page.rows.map { handle in
        let post = record[handle]
        let holders = post.holders.map { record[$0].addressedName }
        return EntryView(
          link(to: handle.ref, note: post.directorate ?? (post.kind == .partner ? say.postKind[post.kind] : nil)),
          text: holders.isEmpty ? nil : say(.heldBy, name: say.list(holders)))
      }, pager: page.pager)
  }

  private func post(_ handle: Handle<Post>, path: String) -> PostView {
    let post = record[handle]
    return PostView(
      frame: frame(
        .post, path: path, title: post.document.title,
        description: post.document.summary ?? say(.postDescription, title: post.document.title),
        language: post.document.language, breadcrumbs: [LinkView(title: say(.footerPosts), link: "posts/index.html")],
        isPreview: post.document.isPreview),
      title: post.document.title, kind: say.postKind[post.kind], directorate: post.directorate,
      knownAs: post.knownAs.isEmpty ? nil : post.knownAs.joined(separator: "; "),
      holders: post.holders.map { link(to: $0.ref) }, email: post.email, emailLink: post.email.map { "mailto:" + $0 },
      telephone: post.telephone, body: markupIfAny(post.body, root: Site.root(of: path)),
      reviews: (people.reviews[handle.ref] ?? []).map { link(to: $0.ref) },
      reports: (people.reports[handle.ref] ?? []).map { link(to: $0.ref) }, work: ledWork(of: handle.ref),
      backlinks: backlinks(to: handle.ref, without: [.leads]))
  }
}
