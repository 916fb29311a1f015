/** The look of the house for a page that travels alone: paper and ink, law in a serif, hairlines, no ornament. */
export const STYLE = `
:root { color-scheme: light dark;
  --paper: #fbfaf7; --wash: #f0ede5; --ink: #1b2430; --quiet: #566171; --accent: #0b5c5e; --line: #d9d5cb; --mark: #dcebe6;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
  --sans: system-ui, "Noto Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #14181d; --wash: #1c2229; --ink: #e8e6e1; --quiet: #a3acb8; --accent: #6cc5c1; --line: #333b45; --mark: #1f3d3d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--sans); font-variant-numeric: tabular-nums; }
main, header, footer { max-width: 80rem; margin-inline: auto; padding: 1.5rem 1rem; }
h1, h2, h3, h4 { font-family: var(--serif); line-height: 1.25; font-weight: 600; margin: 2.5rem 0 0.75rem; }
h1 { font-size: 2.07rem; margin-top: 0; } h2 { font-size: 1.73rem; } h3 { font-size: 1.3rem; } h4 { font-size: 1.1rem; }
p, li { max-width: 70ch; } p { margin: 0 0 0.75rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
nav ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
nav a { display: inline-block; padding: 0.25rem 0; }
article { border-block-start: 1px solid var(--line); margin-block-start: 2.5rem; }
.frame { overflow-x: auto; margin: 1rem 0 2rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.45; }
caption { text-align: start; color: var(--quiet); padding-block-end: 0.5rem; }
.heard { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; padding: 0; }
th { text-align: start; background: var(--wash); font-weight: 600; }
th, td { padding: 0.5rem 0.75rem; border-block-end: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
td.law { font-family: var(--serif); border-inline-start: 3px solid var(--line); min-width: 18rem; white-space: pre-line; }
td.law:lang(ar), td.law:lang(fa), td.law:lang(ur) { font-family: "Noto Naskh Arabic", "Geeza Pro", serif; }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.15em; text-decoration-color: var(--accent); }
cite { font-style: normal; color: var(--quiet); }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); font-family: var(--serif); }
figure { margin: 1rem 0; } figcaption { padding-inline-start: 1rem; }
sup { line-height: 0; } .over { color: var(--quiet); margin: 0; } dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1.5rem; } dt { font-weight: 600; } dd { margin: 0; }
.number { display: inline-block; min-width: 2.5rem; } ol[type="a"] { padding-inline-start: 4rem; } .contents ul { display: block; } .depth-2 { padding-inline-start: 1.5rem; } .depth-3 { padding-inline-start: 3rem; } .depth-4 { padding-inline-start: 4.5rem; }
.notes { font-size: 0.9375rem; border-block-start: 1px solid var(--line); margin-block-start: 2.5rem; }
footer { color: var(--quiet); border-block-start: 1px solid var(--line); }
@media (forced-colors: active) { mark { forced-color-adjust: none; background: Mark; color: MarkText; } }
@media print {
  :root { --paper: #fff; --wash: #fff; --ink: #000; --quiet: #333; --line: #888; --mark: #fff; --accent: #000; }
  @page { margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); } }
  body { font-size: 9.5pt; } header nav { display: none; } main, header, footer { max-width: none; padding: 0; }
  .frame { overflow: visible; } table { font-size: 8.5pt; } thead { display: table-header-group; } tr { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; } article { break-before: page; } td.law { min-width: 0; }
}
`;
