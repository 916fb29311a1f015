/**
 * The look of a printed report, in Typst. It is the same for every report and holds no word of one: what is said comes
 * as JSON by `sys.inputs.data`, and words that come so are text, whatever signs they hold.
 */
export const TEMPLATE = `
#let d = json(bytes(sys.inputs.data))
#let quiet = rgb("#566171")
#let accent = rgb("#0b5c5e")
#let line-colour = rgb("#d9d5cb")
#let wash = rgb("#f0ede5")
#let mark-colour = rgb("#dcebe6")
#let serif = ("Noto Serif", "Noto Naskh Arabic", "Noto Sans S Chinese", "Noto Sans")
#let sans = ("Noto Sans", "Noto Naskh Arabic", "Noto Sans S Chinese", "Noto Serif")
#let hair = 0.5pt + line-colour

#let lines(words) = words.split("\\n").map(line => [#line]).join(linebreak())
#let inline(node) = {
  let words = lines(node.text)
  if "lang" in node { words = text(lang: node.lang, words) }
  if node.type == "strong" { strong(words) }
  else if node.type == "mark" { underline(stroke: 0.9pt + accent, offset: 0.16em, highlight(fill: mark-colour, words)) }
  else if node.type == "cite" { text(fill: quiet, words) }
  else if node.type == "note" { footnote(words) }
  else { words }
}
#let inlines(nodes) = nodes.map(inline).join()
#let directed(node, body) = {
  set text(dir: if node.dir == "rtl" { rtl } else { ltr }, lang: node.lang)
  body
}
#let starting(dir, stroke) = if dir == "rtl" { (right: stroke) } else { (left: stroke) }

#let cells(row) = row.cells.map(cell => table.cell(breakable: not row.whole, directed(cell, {
  set text(font: serif) if cell.law
  inlines(cell.inlines)
})))
#let ruled(part) = {
  set text(font: sans, size: 8pt, hyphenate: true, costs: (hyphenation: 400%))
  set par(leading: 0.55em, justify: false)
  table(
    columns: part.widths.map(share => share * 1fr),
    inset: (x: 4pt, y: 4.5pt),
    align: start + top,
    stroke: (x, y) => (bottom: hair, top: if y == 0 { hair }),
    fill: (x, y) => if y == 0 { wash },
    table.header(..part.head.map(words => strong[#words])),
    ..part.rows.map(cells).flatten(),
  )
}

#let parted(part) = {
  if part.type == "heading" { heading(level: part.level)[#part.text] }
  else if part.type == "paragraph" {
    if "number" in part { par[#box(width: 10mm)[#part.number]#inlines(part.inlines)] } else { par(inlines(part.inlines)) }
  }
  else if part.type == "quote" {
    block(
      breakable: true,
      width: 100%,
      above: 1.2em,
      below: 0.7em,
      stroke: starting(part.dir, 2pt + line-colour),
      inset: (x: 4mm, y: 1mm),
      directed(part, quote(block: true, inlines(part.inlines))),
    )
    block(inset: (x: 4mm), below: 1.2em, text(font: sans, size: 8.5pt, inline(part.cite)))
  }
  else if part.type == "list" {
    if part.letters { enum(numbering: "(a)", indent: 10mm, ..part.items.map(inlines)) }
    else { list(marker: [–], indent: 4mm, ..part.items.map(inlines)) }
  }
  else if part.type == "table" {
    if part.repeated { ruled(part) }
    else { figure(kind: table, supplement: none, numbering: none, caption: figure.caption(position: top)[#part.caption], ruled(part)) }
  }
  else if part.type == "contents" { outline(title: [#part.title], depth: part.depth) }
}

#set document(title: d.title, keywords: d.keywords, date: if "date" in d { datetime(..d.date) } else { none })
#set text(font: serif, size: 10pt, lang: d.lang, dir: if d.dir == "rtl" { rtl } else { ltr }, number-width: "tabular")
#set par(leading: 0.7em, spacing: 1em)
#set page(
  paper: "a4",
  flipped: d.turned,
  margin: (x: 22mm, top: 24mm, bottom: 22mm),
  header: text(font: sans, size: 8pt, fill: quiet)[#d.head.at(0) #h(1fr) #d.head.at(1)],
  footer: text(font: sans, size: 8pt, fill: quiet)[#d.foot #h(1fr) #context {
    let here = str(counter(page).get().first())
    let all = str(counter(page).final().first())
    d.page.replace("\\u{1}", here).replace("\\u{2}", all)
  }],
)
#show heading: set block(above: 1.8em, below: 0.9em, sticky: true)
#show heading: set text(weight: "semibold")
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 4): set text(size: 10pt)
#show title: set text(size: 20pt, weight: "semibold")
#show title: set block(above: 1.2em, below: 1.2em)
#show list: set block(above: 1em, below: 1em)
#show enum: set block(above: 1em, below: 1em)
#show figure: set block(breakable: true)
#show figure: set align(start)
#show figure.caption: it => block(below: 0.7em, sticky: true, width: 100%, align(start, text(font: sans, size: 8.5pt, fill: quiet, it.body)))
#show quote.where(block: true): it => it.body
#show outline.entry.where(level: 1): set block(above: 0.9em)
#show footnote.entry: set text(size: 8.5pt)

#if d.face != none {
  v(38mm)
  for words in d.face.over { par(text(font: sans, size: 11pt, fill: quiet)[#words]) }
}
#title()
#if d.face != none {
  if "under" in d.face { par(text(font: sans, size: 13pt, fill: quiet)[#d.face.under]) }
  v(6mm)
  for fact in d.face.facts { par(hanging-indent: 50mm)[#box(width: 50mm, strong[#fact.label])#inlines(fact.inlines)] }
}
#if d.limit != none { par(text(font: sans, size: 9pt, fill: quiet)[#d.limit]) }
#if d.face != none { pagebreak() }
#for part in d.parts { parted(part) }
`;
