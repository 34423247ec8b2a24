//! The elements of HTML.
//!
//! Source: WHATWG HTML Living Standard, section 4.

names! { Element;
    /// A link, when it has `href`; without one, the place where a link could be. It holds what its
    /// parent may hold, but no other link, button or field. HTML standard 4.5.1.
    a
    /// An abbreviation or acronym; `title` can spell it out. It holds text and inline elements. HTML
    /// standard 4.5.9.
    abbr
    /// How to reach whoever is responsible for the nearest article or for the whole page. It holds
    /// blocks, but no headings, sections, headers, footers or other addresses. HTML standard 4.3.10.
    address
    /// One clickable shape of an image map, with the link it leads to. A void element, inside `map`.
    /// HTML standard 4.8.13.
    area
    /// A part of the page that makes sense alone, such as a post, a comment or a product card. It
    /// holds blocks, usually with a heading. HTML standard 4.3.2.
    article
    /// Content beside the main matter: a sidebar, a pull quote, an advertisement. It holds blocks.
    /// HTML standard 4.3.5.
    aside
    /// Plays sound, from `src` or from the `source` elements inside it; other content is for browsers
    /// that cannot play. HTML standard 4.8.9.
    audio
    /// Text that draws attention without being more important, such as keywords or a lead sentence.
    /// Use `strong` for importance. HTML standard 4.5.21.
    b
    /// The address that relative links of the whole page start from, and their default target. A void
    /// element, once, in `head`. HTML standard 4.2.3.
    base
    /// Text whose writing direction is worked out apart from what surrounds it, such as a user's
    /// name. HTML standard 4.5.24.
    bdi
    /// Text whose writing direction is set by `dir`, against the rules of its characters. HTML
    /// standard 4.5.25.
    bdo
    /// A quotation of one or more blocks; `cite` can hold the address of its source. It holds blocks.
    /// HTML standard 4.4.4.
    blockquote
    /// Everything of the page that is shown. It holds blocks; its `data-init` is where a page opens
    /// its stream of updates. HTML standard 4.3.1.
    body
    /// A line break that belongs to the content, as in a poem or a postal address. A void element;
    /// space between paragraphs is for CSS. HTML standard 4.5.27.
    br
    /// Something to press. Inside a form it submits, unless `type` says `button` or `reset`. It holds
    /// text and inline elements, but nothing interactive. HTML standard 4.10.6.
    button
    /// A bitmap that scripts draw on; its content is what is shown without scripts. HTML standard
    /// 4.12.5.
    canvas
    /// The title of a table. The first child of `table`; it holds blocks, but no tables. HTML
    /// standard 4.9.2.
    caption
    /// The title of a work, such as a book, a song or an article; never the name of a person. HTML
    /// standard 4.5.6.
    cite
    /// A fragment of computer code: a name, a line, or inside `pre` a whole listing. HTML standard
    /// 4.5.15.
    code
    /// One column of a table, or `span` of them, for styling. A void element, inside `colgroup`. HTML
    /// standard 4.9.4.
    col
    /// A group of columns of a table. It stands before the rows and holds `col` elements, or has
    /// `span`. HTML standard 4.9.3.
    colgroup
    /// Content together with a form of it that programs read, which is in `value`. For dates use
    /// `time`. HTML standard 4.5.13.
    data
    /// Suggestions for the `input` whose `list` names its id. It holds `option` elements. HTML
    /// standard 4.10.8.
    datalist
    /// The description, value or answer for the terms before it in a `dl`. It holds blocks. HTML
    /// standard 4.4.11.
    dd
    /// What has been removed from the page; `datetime` can say when and `cite` why. It holds what its
    /// parent may hold. HTML standard 4.7.2.
    del
    /// A part that the reader opens and closes; `summary`, its first child, is its label. HTML
    /// standard 4.11.1.
    details
    /// The term that the surrounding paragraph or section defines. HTML standard 4.5.8.
    dfn
    /// A window of the page, such as a question or a form. It is shown with `open`, by a `command`
    /// button or by a script. It holds blocks. HTML standard 4.11.4.
    dialog
    /// A box without a meaning of its own, for styling and scripts, or around groups of a `dl`. It
    /// holds blocks. HTML standard 4.4.16.
    div
    /// A list of groups, each with terms and their descriptions. It holds `dt` and `dd` elements, or
    /// `div` elements around them. HTML standard 4.4.9.
    dl
    /// A term or name in a `dl`, described by the `dd` elements after it. HTML standard 4.4.10.
    dt
    /// Stress that changes the meaning of a sentence, as a speaker would give it. HTML standard
    /// 4.5.2.
    em
    /// External content that a plugin or the browser shows. A void element; `iframe`, `img`, `video`
    /// or `audio` say more. HTML standard 4.8.6.
    embed
    /// A group of form fields, which `disabled` turns off together; `legend`, its first child, is its
    /// name. HTML standard 4.10.15.
    fieldset
    /// The caption of a figure. The first or the last child of `figure`. HTML standard 4.4.13.
    figcaption
    /// A picture, listing or table that the text refers to and that could be moved elsewhere, with an
    /// optional `figcaption`. HTML standard 4.4.12.
    figure
    /// The end matter of the nearest section or of the page: author, copyright, related links. It
    /// holds blocks, but no other header or footer. HTML standard 4.3.9.
    footer
    /// Fields that are sent to a server together; with Datastar, `content_type = Form` sends them by
    /// an action. It holds blocks, but no other form. HTML standard 4.10.3.
    form
    /// The heading of the page or of its main part. It holds text and inline elements. HTML standard
    /// 4.3.6.
    h1
    /// A heading of the second level. It holds text and inline elements. HTML standard 4.3.6.
    h2
    /// A heading of the third level. It holds text and inline elements. HTML standard 4.3.6.
    h3
    /// A heading of the fourth level. It holds text and inline elements. HTML standard 4.3.6.
    h4
    /// A heading of the fifth level. It holds text and inline elements. HTML standard 4.3.6.
    h5
    /// A heading of the lowest level. It holds text and inline elements. HTML standard 4.3.6.
    h6
    /// What describes the page and is not shown: its title, styles, scripts and metadata. The first
    /// child of `html`. HTML standard 4.2.1.
    head
    /// The introduction of the nearest section or of the page: a heading, a logo, a search. It holds
    /// blocks, but no other header or footer. HTML standard 4.3.8.
    header
    /// A heading with the paragraphs that belong to it, such as a subtitle. HTML standard 4.3.7.
    hgroup
    /// A change of topic between paragraphs, drawn as a line. A void element. HTML standard 4.4.2.
    hr
    /// The root of the page. `lang` says its language; it holds `head` and then `body`. HTML standard
    /// 4.1.1.
    html
    /// Text in another voice: a term, a foreign phrase, a thought, the name of a ship. Use `em` for
    /// stress. HTML standard 4.5.20.
    i
    /// Another page inside this one, from `src` or `srcdoc`; `sandbox` limits what it may do. HTML
    /// standard 4.8.5.
    iframe
    /// An image. `src` is its address and `alt` the text in its place, empty for decoration. A void
    /// element. HTML standard 4.8.3.
    img
    /// A field of a form; `type` decides which. With `data-bind` its value is a signal. A void
    /// element. HTML standard 4.10.5.
    input
    /// What has been added to the page; `datetime` can say when and `cite` why. It holds what its
    /// parent may hold. HTML standard 4.7.1.
    ins
    /// What a user enters, such as the name of a key. HTML standard 4.5.18.
    kbd
    /// The caption of a field: the one it holds, or the one whose id `for` names. It holds text and
    /// inline elements. HTML standard 4.10.4.
    label
    /// The name of a `fieldset`, as its first child. HTML standard 4.10.16.
    legend
    /// An item of `ul`, `ol` or `menu`. It holds blocks; `value` numbers it in an `ol`. HTML standard
    /// 4.4.8.
    li
    /// A relation to another resource, by `rel`: a style sheet, an icon, something to load early. A
    /// void element, usually in `head`. HTML standard 4.2.4.
    link
    /// The main matter of the page; only one is shown at a time. It holds blocks. HTML standard
    /// 4.4.14.
    main
    /// The shapes of an image map: `area` elements that an `img` uses by `usemap`. HTML standard
    /// 4.8.12.
    map
    /// Text that matters here and now, such as the words that were searched for. HTML standard
    /// 4.5.23.
    mark
    /// A list of commands, like a toolbar. It holds `li` elements. HTML standard 4.4.7.
    menu
    /// One fact about the page: its character set, a name with `content`, or the stand-in for a
    /// header. A void element, in `head`. HTML standard 4.2.5.
    meta
    /// A measurement within a known range, such as disk use. For the progress of a task use
    /// `progress`. HTML standard 4.10.14.
    meter
    /// The major links of a page or site. It holds blocks. HTML standard 4.3.4.
    nav
    /// What is used when scripts are off. HTML standard 4.12.2.
    noscript
    /// External content by its type: an image, a page, a document; its content is shown when that
    /// cannot be. HTML standard 4.8.7.
    object
    /// A list whose order matters. It holds `li` elements; `start`, `reversed` and `type` decide the
    /// numbers. HTML standard 4.4.5.
    ol
    /// A group of options in a `select`, named by `label`. HTML standard 4.10.9.
    optgroup
    /// One choice of a `select` or suggestion of a `datalist`; `value` is what is sent, its text
    /// otherwise. HTML standard 4.10.10.
    option
    /// The result of a calculation or of what a user did; screen readers announce its changes. HTML
    /// standard 4.10.12.
    output
    /// A paragraph. It holds text and inline elements, and a block ends it. HTML standard 4.4.1.
    p
    /// An image with alternatives: `source` elements, then the `img` that is shown. HTML standard
    /// 4.8.1.
    picture
    /// Text whose spaces and line breaks are kept, such as a listing. It holds text and inline
    /// elements. HTML standard 4.4.3.
    pre
    /// How far a task has come: `value` of `max`, or without `value` that it goes on. HTML standard
    /// 4.10.13.
    progress
    /// A quotation inside a paragraph; the browser adds the quotation marks. HTML standard 4.5.7.
    q
    /// Brackets around `rt` for browsers that do not place it above the text. HTML standard 4.5.12.
    rp
    /// The pronunciation or meaning of the text before it in a `ruby`. HTML standard 4.5.11.
    rt
    /// Text with small annotations beside it, as for the pronunciation of East Asian characters. HTML
    /// standard 4.5.10.
    ruby
    /// What is no longer accurate or relevant, such as an old price. For edits use `del`. HTML
    /// standard 4.5.5.
    s
    /// The output of a program. HTML standard 4.5.17.
    samp
    /// Code that runs, or data for it, from `src` or as literal text. No value from Rust can stand in
    /// it. HTML standard 4.12.1.
    script
    /// The controls of a search or filter. It holds blocks. HTML standard 4.4.15.
    search
    /// A thematic part of the page, usually with a heading. It holds blocks. HTML standard 4.3.3.
    section
    /// A choice among `option` elements; with `data-bind` the choice is a signal. HTML standard
    /// 4.10.7.
    select
    /// A copy of the chosen option, inside the `button` of a `select`. HTML standard 4.10.17.
    selectedcontent
    /// The place in a shadow tree where children of its host appear. HTML standard 4.12.4.
    slot
    /// Side comments in small print: disclaimers, licences, copyrights. HTML standard 4.5.4.
    small
    /// One of several sources of a `picture`, `audio` or `video`; the first that fits is used. A void
    /// element. HTML standard 4.8.2.
    source
    /// A run of text without a meaning of its own, for styling, scripts or a language. It holds text
    /// and inline elements. HTML standard 4.5.26.
    span
    /// Importance, seriousness or urgency. HTML standard 4.5.3.
    strong
    /// CSS rules of the page as literal text. No value from Rust can stand in it. HTML standard
    /// 4.2.6.
    style
    /// Subscript, where the position has a meaning, as in a formula. HTML standard 4.5.19.
    sub
    /// The label of a `details`, as its first child. HTML standard 4.11.2.
    summary
    /// Superscript, where the position has a meaning, as in an exponent. HTML standard 4.5.19.
    sup
    /// Data in rows and columns. It holds `caption`, `colgroup`, `thead`, `tbody` and `tfoot`, in
    /// this order, and rows. HTML standard 4.9.1.
    table
    /// The rows of a table that hold its data. HTML standard 4.9.5.
    tbody
    /// A cell with data. It holds blocks; `colspan` and `rowspan` make it larger. HTML standard
    /// 4.9.9.
    td
    /// Markup that is parsed and not shown, for scripts or as a declared shadow tree. HTML standard
    /// 4.12.3.
    template
    /// A field for text of several lines, which is its content. With `data-bind` its text is a
    /// signal. HTML standard 4.10.11.
    textarea
    /// The rows of a table with its totals. HTML standard 4.9.7.
    tfoot
    /// A cell that is the header of a row or column, as `scope` says. HTML standard 4.9.10.
    th
    /// The rows of a table with the headers of its columns. HTML standard 4.9.6.
    thead
    /// A date, time or duration, in a form that programs read in `datetime` or as its text. HTML
    /// standard 4.5.14.
    time
    /// The name of the page, for the tab, bookmarks and search results. Text alone, once, in `head`.
    /// HTML standard 4.2.2.
    title
    /// A row of a table. It holds `th` and `td` elements. HTML standard 4.9.8.
    tr
    /// Subtitles, captions or chapters for a `video` or `audio`. A void element. HTML standard
    /// 4.8.10.
    track
    /// Text with a mark that says nothing in words, such as a misspelling. Underlines confuse with
    /// links. HTML standard 4.5.22.
    u
    /// A list whose order does not matter. It holds `li` elements. HTML standard 4.4.6.
    ul
    /// A variable of a formula or program, or a placeholder. HTML standard 4.5.16.
    var
    /// Plays a video, from `src` or from the `source` elements inside it; other content is for
    /// browsers that cannot play. HTML standard 4.8.8.
    video
    /// A place where a long word may be broken. A void element. HTML standard 4.5.28.
    wbr
}
